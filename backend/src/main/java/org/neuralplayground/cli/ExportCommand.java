package org.neuralplayground.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import org.neuralplayground.link.Decoded;
import org.neuralplayground.link.PastedLink;
import org.neuralplayground.onnx.OnnxExport;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.train.Divergence;
import org.neuralplayground.train.Evaluation;
import org.neuralplayground.train.Trainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `export LINK`: trains the playground of a link and writes its network for other programs.
@Command(
        name = ExportCommand.NAME,
        description = "Trains the playground of a link and writes its network for other programs.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:the network was written",
            "1:training diverged and stopped; nothing was written",
            "2:the link or an option was wrong, or the file cannot be written"
        })
final class ExportCommand implements Callable<Integer> {
    static final String NAME = "export";

    /// What a network is written as.
    enum Format {
        ONNX
    }

    private final OutputStream standardOutput;
    private final PrintWriter err;
    private final Progress progress;

    @Parameters(
            paramLabel = "LINK",
            description =
                    "A link of this playground or of TensorFlow Playground: the address, or what"
                            + " follows its ? or #. Quote it.")
    private String link = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "onnx: a model of the Open Neural Network Exchange (default: onnx).")
    private Format format = Format.ONNX;

    @Option(
            names = "--epochs",
            paramLabel = "N",
            description = "How many passes over the training data (default: ${DEFAULT-VALUE}).")
    private int epochs = 100;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description =
                    "The file to write, - for standard output (default: named after the data and"
                            + " the units of each layer, such as circle-2-4-2-1.onnx).")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--force", description = "Overwrite the file where there is one.")
    private boolean force;

    ExportCommand(OutputStream standardOutput, PrintWriter err, Progress progress) {
        this.standardOutput = standardOutput;
        this.err = err;
        this.progress = progress;
    }

    @Override
    public Integer call() throws UnwritableException {
        TrainCommand.requireEpochs(epochs);
        Decoded decoded = PastedLink.parse(link, new SplittableRandom());
        if (!decoded.isFlawless()) {
            return CommandLineMain.refuse(decoded.violations(), err);
        }
        PlaygroundSpec spec = decoded.spec();
        Destination destination = destination(spec);
        destination.check();
        Trainer trainer = new Trainer(spec);
        train(trainer);
        Optional<Divergence> divergence = trainer.divergence();
        if (divergence.isPresent()) {
            err.println("playground: " + TextReport.sentence(divergence.get()));
            return CommandLineMain.DIVERGED;
        }
        destination.write(
                switch (format) {
                    case ONNX -> out -> OnnxExport.write(spec, trainer.network(), out);
                });
        err.println(summary(destination, trainer.evaluate()));
        return CommandLineMain.DONE;
    }

    private String summary(Destination destination, Evaluation evaluation) {
        return String.format(
                Locale.ROOT,
                "wrote %s after %d epochs: train loss %.6f, test loss %.6f",
                destination,
                epochs,
                evaluation.trainLoss(),
                evaluation.testLoss());
    }

    private Destination destination(PlaygroundSpec spec) {
        Path file = output.orElseGet(() -> Path.of(NetworkName.of(spec) + ".onnx"));
        return file.toString().equals("-")
                ? new Destination.Stream(standardOutput)
                : new Destination.File(file, force);
    }

    private void train(Trainer trainer) {
        for (int epoch = 1; epoch <= epochs && trainer.divergence().isEmpty(); epoch++) {
            trainer.epoch();
            progress.epoch(epoch, epochs);
        }
        progress.epoch(epochs, epochs);
    }
}
