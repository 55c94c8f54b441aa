package org.neuralplayground.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.neuralplayground.link.Decoded;
import org.neuralplayground.link.PastedLink;
import org.neuralplayground.preset.Preset;
import org.neuralplayground.preset.Presets;
import org.neuralplayground.spec.Rule;
import org.neuralplayground.spec.Subject;
import org.neuralplayground.spec.Violation;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `train LINK` and `train --preset NAME`: trains a playground and reports what came out.
@Command(
        name = TrainCommand.NAME,
        description = "Trains the playground of a link, or a named one.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:training went to its end",
            "1:training diverged and stopped; the report says where",
            "2:the link, an option or a file was wrong; nothing was trained"
        })
final class TrainCommand implements Callable<Integer> {
    static final String NAME = "train";
    private static final int DEFAULT_EPOCHS = 100;
    private static final int MAX_EPOCHS = 1_000_000;
    private static final int DEFAULT_GRID = 13;
    private static final int MAX_GRID = 100;

    private final PrintWriter out;
    private final PrintWriter err;
    private final Progress progress;

    @Spec private CommandSpec command = CommandSpec.create();

    @ArgGroup(multiplicity = "1")
    private Trained trained = new Trained();

    @Option(
            names = "--epochs",
            paramLabel = "N",
            description =
                    "How many passes over the training data (default: "
                            + DEFAULT_EPOCHS
                            + ", or the preset's).")
    private Optional<Integer> epochs = Optional.empty();

    @Option(
            names = "--checkpoints",
            paramLabel = "EPOCH",
            split = ",",
            description =
                    "With a link: the epochs to report, separated by commas (default: 0 and the"
                            + " last). A preset reports all.")
    private List<Integer> checkpoints = List.of();

    @Option(
            names = "--grid",
            paramLabel = "SIDE",
            description =
                    "With a link, in JSON: outputs are given on a grid of SIDE x SIDE points over"
                            + " the plane (default: "
                            + DEFAULT_GRID
                            + ").")
    private Optional<Integer> grid = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text or json (default: text).")
    private ReportFormat format = ReportFormat.TEXT;

    TrainCommand(PrintWriter out, PrintWriter err, Progress progress) {
        this.out = out;
        this.err = err;
        this.progress = progress;
    }

    @Override
    public Integer call() throws UnreadableException {
        Optional<Trained.Named> named = trained.named();
        return named.isPresent() ? train(named.get()) : train(trained.link().orElse(""));
    }

    private int train(Trained.Named named) throws UnreadableException {
        if (grid.isPresent() || !checkpoints.isEmpty()) {
            throw new ParameterException(
                    command.commandLine(), "--grid and --checkpoints go with a LINK alone");
        }
        Preset usual = Presets.named(named.preset());
        Preset preset = epochs.map(usual::withEpochs).orElse(usual);
        PresetReport report = PresetReport.of(preset, named.directory(), progress);
        out.println(
                switch (format) {
                    case TEXT -> PresetText.of(report);
                    case JSON -> PresetJson.of(report);
                });
        return report.broken() ? CommandLineMain.DIVERGED : CommandLineMain.DONE;
    }

    private int train(String link) {
        int last = epochs.orElse(DEFAULT_EPOCHS);
        int side = grid.orElse(DEFAULT_GRID);
        requireEpochs(last);
        requireRange(Subject.GRID, side, 2, MAX_GRID);
        SortedSet<Integer> reported = reported(last);
        Decoded decoded = PastedLink.parse(link, new SplittableRandom());
        if (!decoded.isFlawless()) {
            return CommandLineMain.refuse(decoded, err);
        }
        TrainingReport report = TrainingReport.of(decoded.spec(), last, reported, side, progress);
        out.println(
                switch (format) {
                    case TEXT -> TextReport.of(report);
                    case JSON -> JsonReport.of(report);
                });
        return report.divergence().isPresent() ? CommandLineMain.DIVERGED : CommandLineMain.DONE;
    }

    private SortedSet<Integer> reported(int last) {
        if (checkpoints.isEmpty()) {
            return new TreeSet<>(Arrays.asList(0, last));
        }
        checkpoints.forEach(epoch -> requireRange(Subject.EPOCHS, epoch, 0, last));
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
