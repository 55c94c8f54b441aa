package org.neuralplayground.thumbnails;

import java.util.List;
import org.neuralplayground.spec.Problem;

/// The colours of labels: one a class, orange over grey to blue for values.
public final class Palette {
    private static final List<String> CLASSES =
            List.of("#f59322", "#0877bd", "#1b9e77", "#cc79a7", "#e6d12a", "#7a4b2a");

    private static final int ORANGE = 0xf59322;
    private static final int GREY = 0xe8eaeb;
    private static final int BLUE = 0x0877bd;

    /// The colour of a label, as `#rrggbb`.
    ///
    /// @param label a class index, or a value in [-1, 1], clamped
    public static String colour(Problem problem, double label) {
        return switch (problem) {
            case CLASSIFICATION -> CLASSES.get((int) label);
            case REGRESSION -> ofValue(Math.clamp(label, -1, 1));
        };
    }

    private static String ofValue(double value) {
        int end = value < 0 ? ORANGE : BLUE;
        double share = Math.abs(value);
        int mixed = mix(16, end, share) | mix(8, end, share) | mix(0, end, share);
        return "#%06x".formatted(mixed);
    }

    /// One channel between grey (share 0) and the end colour (share 1).
    private static int mix(int shift, int end, double share) {
        int from = GREY >> shift & 0xff;
        int to = end >> shift & 0xff;
        return (int) Math.round(from + (to - from) * share) << shift;
    }

    private Palette() {}
}
