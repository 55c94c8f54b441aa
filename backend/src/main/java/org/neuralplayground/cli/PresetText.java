package org.neuralplayground.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neuralplayground.fit.EpochRecord;
import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.model.Shape;
import org.neuralplayground.preset.Preset;
import org.neuralplayground.preset.PresetData;
import org.neuralplayground.preset.PresetTraining;
import org.neuralplayground.preset.ValidationPart;
import org.neuralplayground.train.Scores;

/// Presets and their reports as tables that fit into 80 columns.
final class PresetText {

    private static final String PRESET = "%-14s %-25s %-17s %6s  %s%n";

    static String of(PresetReport report) {
        StringBuilder text = new StringBuilder();
        text.append(
                String.format(
                        Locale.ROOT,
                        "%s: %s, %,d parameters%n",
                        report.preset().name(),
                        sizes(report.preset().network()),
                        report.parameters()));
        text.append(
                "%8s %12s %12s %12s %12s%n"
                        .formatted("epoch", "loss", "accuracy", "val loss", "val accuracy"));
        report.history().epochs().forEach(epoch -> text.append(epoch(epoch)));
        if (report.broken()) {
            text.append("stopped: the loss is no finite number any more%n".formatted());
        }
        text.append(end(report));
        return text.toString();
    }

    private static String end(PresetReport report) {
        return String.format(
                Locale.ROOT,
                "test loss %.6f, accuracy %.4f%n%.2f s of training, at most %.0f MB of heap in use",
                report.test().loss(),
                report.test().of(PresetTraining.ACCURACY),
                report.seconds(),
                report.peakHeapMegabytes());
    }

    private static String epoch(EpochRecord epoch) {
        Scores training = epoch.training();
        String row =
                String.format(
                        Locale.ROOT,
                        "%8d %12.6f %12.4f",
                        epoch.epoch(),
                        training.loss(),
                        training.of(PresetTraining.ACCURACY));
        return row
                + epoch.validation().map(PresetText::validation).orElse("")
                + System.lineSeparator();
    }

    private static String validation(Scores scores) {
        return String.format(
                Locale.ROOT, " %12.6f %12.4f", scores.loss(), scores.of(PresetTraining.ACCURACY));
    }

    static String of(List<Preset> presets) {
        StringBuilder text = new StringBuilder();
        text.append(PRESET.formatted("name", "data", "network", "epochs", "validation"));
        for (Preset preset : presets) {
            text.append(
                    PRESET.formatted(
                            preset.name(),
                            data(preset.data()),
                            sizes(preset.network()),
                            preset.epochs(),
                            validation(preset.validation())));
        }
        return text.toString().stripTrailing();
    }

    private static String data(PresetData data) {
        return switch (data) {
            case PresetData.KerasMultiHot(var source, int vocabulary) ->
                    String.format(Locale.ROOT, "%s, %,d words", source.file(), vocabulary);
        };
    }

    private static String validation(ValidationPart part) {
        return switch (part) {
            case ValidationPart.None _ -> "none";
            case ValidationPart.First(int examples) ->
                    String.format(Locale.ROOT, "first %,d", examples);
        };
    }

    /// How many numbers go in and come out of each layer: `10000-16-16-1`.
    static String sizes(ModelSpec network) {
        return Stream.concat(Stream.of(network.input()), network.outputShapes().stream())
                .map(Shape::dimensions)
                .collect(Collectors.joining("-"));
    }

    private PresetText() {}
}
