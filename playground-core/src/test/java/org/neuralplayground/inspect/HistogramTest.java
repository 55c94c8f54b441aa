package org.neuralplayground.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuralplayground.inspect.Histogram.Bin;
import org.neuralplayground.random.SeedRandom;

@DisplayName("A histogram")
class HistogramTest {

    @Test
    void closesItsLastBinAlone() {
        assertThat(Histogram.of(5, 0, 2, 3.9f, 4, 10, 10).bins())
                .containsExactly(
                        new Bin(0, 2, 1),
                        new Bin(2, 4, 2),
                        new Bin(4, 6, 1),
                        new Bin(6, 8, 0),
                        new Bin(8, 10, 2));
    }

    @Test
    void hasTheEdgesThatDecimalNumbersName() {
        // As floats, 0.1, 0.2 and 0.3 are a little more; 0.3 therefore lies beyond the edge 0.3.
        assertThat(Histogram.of(5, 0.1f, 0.2f, 0.3f).bins())
                .containsExactly(
                        new Bin(0.1, 0.15, 1),
                        new Bin(0.15, 0.2, 0),
                        new Bin(0.2, 0.25, 1),
                        new Bin(0.25, 0.3, 0),
                        new Bin(0.3, 0.35, 1));
    }

    @Test
    void needsNoMoreThanTwoBinsForARangeOverZero() {
        assertThat(Histogram.of(2, -3, 4).bins())
                .containsExactly(new Bin(-5, 0, 1), new Bin(0, 5, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Histogram.of(1, 3))
                .withMessage("the most bins must be at least 2, was 1");
    }

    @Test
    void countsApartWhatIsNotFinite() {
        Histogram histogram =
                Histogram.of(
                        2,
                        Float.NaN,
                        Float.POSITIVE_INFINITY,
                        0,
                        Float.NEGATIVE_INFINITY,
                        Float.NaN,
                        Float.POSITIVE_INFINITY,
                        1,
                        Float.POSITIVE_INFINITY);
        assertThat(histogram)
                .isEqualTo(new Histogram(List.of(new Bin(0, 0.5, 1), new Bin(0.5, 1, 1)), 2, 1, 3));
        assertThat(histogram.finite()).isEqualTo(2);
    }

    @Test
    void hasNoBinsWithoutFiniteNumbers() {
        assertThat(Histogram.of(9)).isEqualTo(new Histogram(List.of(), 0, 0, 0));
        assertThat(Histogram.of(9, Float.NaN)).isEqualTo(new Histogram(List.of(), 1, 0, 0));
        assertThat(Histogram.of(9).binWidth()).isNaN();
    }

    @ParameterizedTest(name = "{0} in [{1}, {2}]")
    @CsvSource({
        "0, 0, 1",
        "-0.0, 0, 1",
        "1, 1, 2",
        "0.25, 0.2, 0.4",
        "0.1, 0.1, 0.2",
        "-3, -4, -2",
        "70, 50, 100",
        "-0.007, -0.01, -0.005"
    })
    void hasOneBinWhereAllNumbersAreEqual(float number, double from, double to) {
        assertThat(Histogram.of(20, number, number, number).bins())
                .containsExactly(new Bin(from, to, 3));
    }

    @Test
    void takesZerosOfBothSignsForEqual() {
        assertThat(Histogram.of(20, 0f, -0f).bins()).containsExactly(new Bin(0, 1, 2));
    }

    @Test
    void takesTheNarrowestBinsOfWhichEnoughAreAllowed() {
        // [0, 99]: 100 bins of 1 are 99, of 50 the next are 2 wide, of 49 they are 5 wide.
        assertThat(Histogram.of(99, 0, 99).binWidth()).isEqualTo(1);
        assertThat(Histogram.of(98, 0, 99).binWidth()).isEqualTo(2);
        assertThat(Histogram.of(50, 0, 99).bins()).hasSize(50);
        assertThat(Histogram.of(49, 0, 99).bins()).hasSize(20);
    }

    @ParameterizedTest
    @ValueSource(floats = {1e-38f, 3e-7f, 0.1f, 1, 123, 1e6f, 1e37f})
    void countsEveryNumberExactlyOnceWhereItsEdgesSay(float scale) {
        RandomGenerator random = new SeedRandom("histogram " + scale);
        for (int mostBins = 2; mostBins < 60; mostBins++) {
            float centre = scale * random.nextInt(-4, 5);
            float[] numbers = new float[random.nextInt(2, 60)];
            for (int n = 0; n < numbers.length; n++) {
                float number = centre + scale * (float) random.nextDouble(-1, 1);
                numbers[n] = random.nextBoolean() ? number : Math.round(number / scale) * scale;
            }
            assertCountsEachOnce(Histogram.of(mostBins, numbers), mostBins, numbers);
        }
    }

    @Test
    void spansTheNarrowestAndTheWidestRange() {
        assertSpans(-Float.MAX_VALUE, Float.MAX_VALUE);
        assertSpans(0, Float.MIN_VALUE);
        assertSpans(1, Math.nextUp(1f));
        assertSpans(Math.nextDown(Float.MAX_VALUE), Float.MAX_VALUE);
    }

    private static void assertSpans(float smallest, float largest) {
        for (int mostBins : new int[] {2, 3, 10, 1000}) {
            float[] numbers = {smallest, largest};
            assertCountsEachOnce(Histogram.of(mostBins, numbers), mostBins, numbers);
        }
    }

    private static void assertCountsEachOnce(Histogram histogram, int mostBins, float[] numbers) {
        List<Bin> bins = histogram.bins();
        assertThat(bins).hasSizeBetween(1, mostBins);
        assertThat(histogram.finite()).isEqualTo(numbers.length);
        for (int n = 0; n < bins.size(); n++) {
            Bin bin = bins.get(n);
            boolean last = n == bins.size() - 1;
            long expected = 0;
            for (float x : numbers) {
                expected += x >= bin.from() && (x < bin.to() || (last && x == bin.to())) ? 1 : 0;
            }
            assertThat(bin.count()).as("%s of %s", bin, bins).isEqualTo(expected);
            assertThat(bin.to()).isGreaterThan(bin.from());
            if (!last) {
                assertThat(bin.to()).isEqualTo(bins.get(n + 1).from());
            }
        }
        assertThat(bins.getFirst().count()).isPositive();
        assertThat(bins.getLast().count()).isPositive();
    }
}
