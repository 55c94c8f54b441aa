package org.neuralplayground.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An orthogonal start")
class OrthogonalTest {

    private static float[] drawn(int rows, int columns, double gain, RandomGenerator random) {
        float[] target = new float[rows * columns];
        new WeightStartSpec.Orthogonal(gain).fill(target, 0, rows, columns, columns, rows, random);
        return target;
    }

    /// W Wᵀ = gain² I where there are fewer rows than columns, otherwise Wᵀ W = gain² I, up to the
    /// rounding of the weights to single precision.
    @ParameterizedTest
    @CsvSource({"1, 1, 1", "5, 5, 1", "32, 128, 1", "128, 32, 2", "7, 3, 0.5", "120, 120, 1.5"})
    void hasOrthogonalRowsOrColumnsAsLongAsTheGain(int rows, int columns, double gain) {
        float[] w = drawn(rows, columns, gain, new SplittableRandom(rows));
        boolean wide = rows <= columns;
        int count = wide ? rows : columns;
        int length = wide ? columns : rows;
        for (int a = 0; a < count; a++) {
            for (int b = 0; b <= a; b++) {
                double dot = 0;
                for (int i = 0; i < length; i++) {
                    dot +=
                            wide
                                    ? (double) w[a * columns + i] * w[b * columns + i]
                                    : (double) w[i * columns + a] * w[i * columns + b];
                }
                double expected = a == b ? gain * gain : 0;
                assertThat(dot).isCloseTo(expected, within(3e-7 * gain * gain));
            }
        }
    }

    /// Over the Haar distribution of orthogonal n x n matrices the trace has mean 0 and mean square
    /// 1 (Diaconis and Shahshahani 1994), its mean fourth power is 3; a QR decomposition without
    /// its signs corrected has a trace far from that. Tolerances are four standard errors.
    @Test
    void isHaarDistributed() {
        RandomGenerator random = new SplittableRandom(4);
        int samples = 20_000;
        int n = 5;
        double sum = 0;
        double squares = 0;
        double determinants = 0;
        for (int sample = 0; sample < samples; sample++) {
            float[] w = drawn(n, n, 1, random);
            double trace = 0;
            for (int i = 0; i < n; i++) {
                trace += w[i * n + i];
            }
            sum += trace;
            squares += trace * trace;
            float[] two = drawn(2, 2, 1, random);
            determinants += (double) two[0] * two[3] - (double) two[1] * two[2];
        }
        assertThat(sum / samples).isCloseTo(0, within(4 / Math.sqrt(samples)));
        assertThat(squares / samples).isCloseTo(1, within(4 * Math.sqrt(2.0 / samples)));
        // rotations and reflections are equally likely
        assertThat(determinants / samples).isCloseTo(0, within(4 / Math.sqrt(samples)));
    }

    @Test
    void needsAGeneratorThatDoesNotRepeatItself() {
        RandomGenerator middle = () -> 1L << 63;
        assertThatIllegalStateException()
                .isThrownBy(() -> drawn(1, 1, 1, middle))
                .withMessageContaining("linearly independent");
    }
}
