package org.neuralplayground.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.neuralplayground.preset.Preset;
import org.neuralplayground.textplayground.DenseLayer;

/// Presets as a table that fits into 80 columns.
final class PresetText {
    private static final String ROW = "%-15s %6s %-27s %-8s %6s %10s%n";

    static String of(List<Preset> presets) {
        StringBuilder text = new StringBuilder();
        text.append(ROW.formatted("name", "texts", "of", "network", "epochs", "validation"));
        for (Preset preset : presets) {
            int validation = preset.spec().training().validation();
            text.append(
                    ROW.formatted(
                            preset.name(),
                            grouped(preset.texts()),
                            preset.about(),
                            sizes(preset),
                            preset.spec().training().epochs(),
                            validation == 0 ? "none" : grouped(validation)));
        }
        return text.toString().stripTrailing();
    }

    /// The units of each layer: `16-16-1`.
    static String sizes(Preset preset) {
        int outputs = preset.classes() == 2 ? 1 : preset.classes();
        return IntStream.concat(
                        preset.spec().network().hidden().stream().mapToInt(DenseLayer::units),
                        IntStream.of(outputs))
                .mapToObj(Integer::toString)
                .collect(Collectors.joining("-"));
    }

    private static String grouped(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private PresetText() {}
}
