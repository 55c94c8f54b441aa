package org.neuralplayground.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.neuralplayground.link.Decoded;
import org.neuralplayground.link.PastedLink;
import org.neuralplayground.spec.Rule;
import org.neuralplayground.spec.Subject;
import org.neuralplayground.spec.Violation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `train LINK`: trains the playground of a link and reports what came out.
@Command(
        name = TrainCommand.NAME,
        description = "Trains the playground of a link.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:training went to its end",
            "1:training diverged and stopped; the report says where",
            "2:the link or an option was wrong; nothing was trained"
        })
final class TrainCommand implements Callable<Integer> {
    static final String NAME = "train";
    private static final int MAX_EPOCHS = 1_000_000;
    private static final int MAX_GRID = 100;

    /// How a report is written.
    enum Format {
        TEXT,
        JSON
    }

    private final PrintWriter out;
    private final PrintWriter err;
    private final Progress progress;

    @Parameters(
            paramLabel = "LINK",
            description =
                    "A link of this playground or of TensorFlow Playground: the address, or what"
                            + " follows its ? or #. Quote it.")
    private String link = "";

    @Option(
            names = "--epochs",
            paramLabel = "N",
            description = "How many passes over the training data (default: ${DEFAULT-VALUE}).")
    private int epochs = 100;

    @Option(
            names = "--checkpoints",
            paramLabel = "EPOCH",
            split = ",",
            description = "The epochs to report, separated by commas (default: 0 and the last).")
    private List<Integer> checkpoints = List.of();

    @Option(
            names = "--grid",
            paramLabel = "SIDE",
            description =
                    "In JSON, outputs are given on a grid of SIDE x SIDE points over the plane"
                            + " (default: ${DEFAULT-VALUE}).")
    private int grid = 13;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text or json (default: text).")
    private Format format = Format.TEXT;

    TrainCommand(PrintWriter out, PrintWriter err, Progress progress) {
        this.out = out;
        this.err = err;
        this.progress = progress;
    }

    @Override
    public Integer call() {
        requireEpochs(epochs);
        requireRange(Subject.GRID, grid, 2, MAX_GRID);
        SortedSet<Integer> reported = reported();
        Decoded decoded = PastedLink.parse(link, new SplittableRandom());
        if (!decoded.isFlawless()) {
            return CommandLineMain.refuse(decoded, err);
        }
        TrainingReport report = TrainingReport.of(decoded.spec(), epochs, reported, grid, progress);
        out.println(
                switch (format) {
                    case TEXT -> TextReport.of(report);
                    case JSON -> JsonReport.of(report);
                });
        return report.divergence().isPresent() ? CommandLineMain.DIVERGED : CommandLineMain.DONE;
    }

    private SortedSet<Integer> reported() {
        if (checkpoints.isEmpty()) {
            return new TreeSet<>(Arrays.asList(0, epochs));
        }
        checkpoints.forEach(epoch -> requireRange(Subject.EPOCHS, epoch, 0, epochs));
        return new TreeSet<>(checkpoints);
    }

    /// Checks how many epochs are asked for.
    ///
    /// @throws org.neuralplayground.spec.SpecException where they are not in [0, 1,000,000]
    static void requireEpochs(int epochs) {
        requireRange(Subject.EPOCHS, epochs, 0, MAX_EPOCHS);
    }

    private static void requireRange(Subject subject, int value, int least, int most) {
        if (value < least || value > most) {
            throw Violation.of(subject, Rule.RANGE, least, most, value).asException();
        }
    }
}
