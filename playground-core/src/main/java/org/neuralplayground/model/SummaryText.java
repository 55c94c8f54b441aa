package org.neuralplayground.model;

import java.util.Locale;

/// A summary as the table that Keras 2 prints: three columns that end at the characters 29, 55 and
/// 65; what is too long for its column is cut.
final class SummaryText {
    private static final int WIDTH = 65;
    private static final int[] ENDS = {29, 55, WIDTH};
    private static final String LINE = "_".repeat(WIDTH) + "\n";
    private static final String DOUBLE_LINE = "=".repeat(WIDTH) + "\n";

    static String of(Summary summary) {
        StringBuilder text = new StringBuilder(LINE);
        text.append(line("Layer (type)", "Output Shape", "Param #")).append(DOUBLE_LINE);
        for (int index = 0; index < summary.rows().size(); index++) {
            text.append(index == 0 ? "" : LINE).append(line(summary.rows().get(index)));
        }
        return text.append(DOUBLE_LINE)
                .append(total("Total params", summary.totalParameters()))
                .append(total("Trainable params", summary.trainedParameters()))
                .append(total("Non-trainable params", summary.measuredParameters()))
                .append(LINE)
                .toString();
    }

    private static String line(Summary.Row row) {
        return line(
                "%s (%s)".formatted(row.name(), row.type()),
                "(None, %s)".formatted(row.outputShape().dimensions()),
                String.valueOf(row.parameters()));
    }

    private static String line(String... cells) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < ENDS.length; column++) {
            line.append(cells[column]);
            line.setLength(Math.min(line.length(), ENDS[column] - 1));
            line.append(" ".repeat(ENDS[column] - line.length()));
        }
        return line.toString().stripTrailing() + "\n";
    }

    private static String total(String what, long count) {
        return String.format(Locale.ROOT, "%s: %,d\n", what, count);
    }

    private SummaryText() {}
}
