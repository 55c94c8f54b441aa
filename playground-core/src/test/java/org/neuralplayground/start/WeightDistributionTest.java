package org.neuralplayground.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// 300 x 400 weights of a layer with fans 400 and 300, against the moments of the distribution.
/// Tolerances are four standard errors, which a right start misses once in 16,000 seeds.
@DisplayName("The distribution of a start")
class WeightDistributionTest {
    private static final int ROWS = 300;
    private static final int COLUMNS = 400;
    private static final int SIZE = ROWS * COLUMNS;

    /// Kurtosis of the uniform distribution, 9/5.
    private static final double UNIFORM = 1.8;

    /// Of the normal one.
    private static final double NORMAL = 3;

    /// Of the normal one cut off at ±2 deviations: with a = 4 φ(2) / (2 Φ(2) - 1) = 0.2262587, E x²
    /// = 1 - a = 0.7737413, E x⁴ = 3 E x² - 4 a = 1.4161891.
    private static final double TRUNCATED = 2.3655;

    record Moments(WeightStartSpec spec, double variance, double limit, double kurtosis) {}

    static Stream<Moments> moments() {
        double cut = 2 / 0.8796256610342398;
        return Stream.of(
                new Moments(new WeightStartSpec.Uniform(0.2), 0.04 / 3, 0.2, UNIFORM),
                new Moments(new WeightStartSpec.Normal(0.3), 0.09, 9 * 0.3, NORMAL),
                glorot(new WeightStartSpec.GlorotUniform(), Math.sqrt(3), UNIFORM),
                glorot(new WeightStartSpec.GlorotNormal(), cut, TRUNCATED),
                scaled(new WeightStartSpec.HeUniform(), 2 / 400.0, Math.sqrt(3), UNIFORM),
                scaled(new WeightStartSpec.HeNormal(), 2 / 400.0, cut, TRUNCATED),
                scaled(new WeightStartSpec.LecunUniform(), 1 / 400.0, Math.sqrt(3), UNIFORM),
                scaled(new WeightStartSpec.LecunNormal(), 1 / 400.0, cut, TRUNCATED));
    }

    private static Moments glorot(WeightStartSpec spec, double limitInDeviations, double kurtosis) {
        return scaled(spec, 2 / 700.0, limitInDeviations, kurtosis);
    }

    private static Moments scaled(
            WeightStartSpec spec, double variance, double limitInDeviations, double kurtosis) {
        return new Moments(spec, variance, limitInDeviations * Math.sqrt(variance), kurtosis);
    }

    private static double[] drawn(WeightStartSpec spec) {
        float[] target = new float[SIZE];
        spec.fill(target, 0, ROWS, COLUMNS, COLUMNS, ROWS, new SplittableRandom(11));
        return IntStream.range(0, SIZE).mapToDouble(n -> target[n]).toArray();
    }

    @ParameterizedTest
    @MethodSource("moments")
    void hasItsMomentsAndKeepsItsLimit(Moments expected) {
        double[] weights = drawn(expected.spec());
        double variance = expected.variance();
        double mean = Arrays.stream(weights).average().orElseThrow();
        assertThat(mean).isCloseTo(0, within(4 * Math.sqrt(variance / SIZE)));

        double squares = Arrays.stream(weights).map(w -> w * w).average().orElseThrow();
        double standardError = variance * Math.sqrt((expected.kurtosis() - 1) / SIZE);
        assertThat(squares).isCloseTo(variance, within(4 * standardError));

        double largest = Arrays.stream(weights).map(Math::abs).max().orElseThrow();
        assertThat(largest).isLessThanOrEqualTo(expected.limit() * (1 + 1e-7));
        assertThat(largest).isGreaterThan(0.4 * expected.limit());
    }

    /// The share of weights below each tenth of the distribution. By the test of Kolmogorov and
    /// Smirnov a distance of 1.95 / √n is passed once in a thousand seeds at most.
    @ParameterizedTest
    @MethodSource("distributions")
    void fillsTenthsAsItShould(WeightStartSpec spec, double[] tenths) {
        double[] weights = drawn(spec);
        for (int tenth = 1; tenth < 10; tenth++) {
            double bound = tenths[tenth - 1];
            double share = (double) Arrays.stream(weights).filter(w -> w < bound).count() / SIZE;
            assertThat(share).isCloseTo(tenth / 10.0, within(1.95 / Math.sqrt(SIZE)));
        }
    }

    static Stream<Arguments> distributions() {
        // quantiles of the standard normal distribution, from a table
        double[] normal = {-1.281552, -0.841621, -0.524401, -0.253347, 0};
        // and of the one cut off at ±2: Φ⁻¹(0.0227501 + 0.9544997 p)
        double[] truncated = {-1.184032, -0.793820, -0.498403, -0.241587, 0};
        double deviation = Math.sqrt(2 / 400.0) / 0.8796256610342398;
        return Stream.of(
                Arguments.of(new WeightStartSpec.Normal(0.3), tenths(normal, 0.3)),
                Arguments.of(new WeightStartSpec.HeNormal(), tenths(truncated, deviation)));
    }

    private static double[] tenths(double[] lower, double deviation) {
        return IntStream.range(0, 9)
                .mapToDouble(n -> deviation * (n < 5 ? lower[n] : -lower[8 - n]))
                .toArray();
    }
}
