package org.neuralplayground.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.DoubleSummaryStatistics;
import java.util.Locale;
import java.util.stream.DoubleStream;

/// Holds the figures of a lesson against their band, and prints a line for each of them where the
/// system property `lessons.report` is `true`: the lesson, what it shows, the figure or the lowest
/// and highest of several, the band, and the seconds since the last line or the start of the test.
final class LessonReport {
    private static final boolean PRINTS = Boolean.getBoolean("lessons.report");

    private static final MathContext PLACES = new MathContext(5);

    private long start = System.nanoTime();

    /// Requires each figure to lie within the band, ends included.
    ///
    /// @param lesson its name in the list of lessons
    /// @param figures at least 1; for several, one of each start
    void show(String lesson, String what, double least, double most, double... figures) {
        double seconds = (System.nanoTime() - start) / 1e9;
        DoubleSummaryStatistics range = DoubleStream.of(figures).summaryStatistics();
        if (PRINTS) {
            System.out.printf(
                    Locale.ROOT,
                    "%-4s %-62s %-25s in [%s, %s], %.1f s%n",
                    lesson,
                    what,
                    text(range),
                    number(least),
                    number(most),
                    seconds);
        }
        assertThat(range.getMin()).as(what).isBetween(least, most);
        assertThat(range.getMax()).as(what).isBetween(least, most);
        start = System.nanoTime();
    }

    private static String text(DoubleSummaryStatistics range) {
        String least = number(range.getMin());
        String most = number(range.getMax());
        return least.equals(most) ? least : least + " to " + most;
    }

    /// Whole numbers as they are, others with five significant places.
    private static String number(double value) {
        return value == Math.rint(value)
                ? "%.0f".formatted(value)
                : new BigDecimal(value).round(PLACES).stripTrailingZeros().toString();
    }
}
