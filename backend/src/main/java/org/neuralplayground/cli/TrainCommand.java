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
import org.neuralplayground.link.DecodedText;
import org.neuralplayground.link.PastedLink;
import org.neuralplayground.link.TextLink;
import org.neuralplayground.preset.Preset;
import org.neuralplayground.preset.Presets;
import org.neuralplayground.spec.Rule;
import org.neuralplayground.spec.Subject;
import org.neuralplayground.spec.Violation;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin private TextOptions texts = new TextOptions();

    @Option(
            names = "--epochs",
            paramLabel = "N",
            description =
                    "How many passes over the training data (default: "
                            + DEFAULT_EPOCHS
                            + ", or what the texts' playground says).")
    private Optional<Integer> epochs = Optional.empty();

    @Option(
            names = "--checkpoints",
            paramLabel = "EPOCH",
            split = ",",
            description =
                    "With a 2-D link: the epochs to report, separated by commas (default: 0 and"
                            + " the last). Texts report all.")
    private List<Integer> checkpoints = List.of();

    @Option(
            names = "--grid",
            paramLabel = "SIDE",
            description =
                    "With a 2-D link, in JSON: outputs are given on a grid of SIDE x SIDE points over"
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
        Optional<String> preset = trained.preset();
        if (preset.isPresent()) {
            return train(Presets.named(preset.get()));
        }
        String link = trained.link().orElse("");
        return TextLink.recognizes(link) ? trainTexts(link) : trainPlane(link);
    }

    private int trainTexts(String link) throws UnreadableException {
        DecodedText decoded = TextLink.parse(link);
        if (!decoded.isFlawless()) {
            return CommandLineMain.refuse(decoded.violations(), err);
        }
        if (decoded.ownTextsMissing() && !texts.haveFile()) {
            throw refusal("the link is about texts of one's own, whose file --text must name");
        }
        return train(Presets.of(decoded.spec()));
    }

    private int train(Preset usual) throws UnreadableException {
        if (grid.isPresent() || !checkpoints.isEmpty()) {
            throw refusal("--grid and --checkpoints go with a LINK of the 2-D playground alone");
        }
        Preset preset = epochs.map(usual::withEpochs).orElse(usual);
        Optional<OwnFile> own = texts.own(err);
        TextsReport report =
                TextsReport.of(
                        own.map(file -> preset.name() + " on " + file.name()).orElse(preset.name()),
                        own.map(file -> preset.on(file.corpus())).orElse(preset.spec()),
                        texts,
                        progress);
        out.println(
                switch (format) {
                    case TEXT -> TextsTable.of(report);
                    case JSON -> TextsJson.of(report);
                });
        return report.broken() ? CommandLineMain.DIVERGED : CommandLineMain.DONE;
    }

    private int trainPlane(String link) {
        if (texts.areGiven()) {
            throw refusal("--data-dir and --text go with texts alone");
        }
        int last = epochs.orElse(DEFAULT_EPOCHS);
        int side = grid.orElse(DEFAULT_GRID);
        requireEpochs(last);
        requireRange(Subject.GRID, side, 2, MAX_GRID);
        SortedSet<Integer> reported = reported(last);
        Decoded decoded = PastedLink.parse(link, new SplittableRandom());
        if (!decoded.isFlawless()) {
            return CommandLineMain.refuse(decoded.violations(), err);
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

    private ParameterException refusal(String message) {
        return new ParameterException(command.commandLine(), message);
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
