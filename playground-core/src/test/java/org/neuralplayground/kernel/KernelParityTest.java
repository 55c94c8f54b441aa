package org.neuralplayground.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Both kernels on the same random numbers. Sums may be taken in another order: the bound is that
/// of rounding, `(terms + 2) 2⁻²⁴ Σ |term|`, twice.
@DisplayName("The vector kernel agrees with the plain one")
class KernelParityTest {
    private static final double ROUNDING = Math.scalb(1.0, -23);
    private static final int MARGIN = 16;

    private final Kernel plain = Kernels.plain();
    private final Random random = new Random(7);
    private final float[] partials = new float[Kernel.PARTIALS];
    private Kernel vector = plain;

    @BeforeEach
    void needsTheModule() {
        Assumptions.assumeTrue(
                Kernels.vector().isPresent(), "the Java machine was started without the module");
        vector = Kernels.vector().orElseThrow();
    }

    private float[] numbers(int count) {
        float[] numbers = new float[count];
        for (int n = 0; n < count; n++) {
            numbers[n] = (float) random.nextGaussian();
        }
        return numbers;
    }

    static Stream<Arguments> products() {
        List<Arguments> cases = new ArrayList<>();
        for (int rows : new int[] {1, 3, 4, 5, 7, 8, 9, 16, 17, 31}) {
            for (int columns : new int[] {0, 1, 2, 7, 8, 33}) {
                for (int lanes : new int[] {16, 32, 48, 64, 80}) {
                    cases.add(Arguments.of(RowProduct.of(rows, columns), lanes));
                    cases.add(Arguments.of(RowProduct.transposed(rows, columns), lanes));
                }
            }
        }
        cases.add(Arguments.of(RowProduct.atOnePlace(5, 3, 4, 10, 12, 1), 32));
        cases.add(Arguments.of(RowProduct.atOnePlace(12, 2, 3, 7, 1, 12), 48));
        for (int lanes : new int[] {112, 128, 400}) {
            for (int rows = 1; rows <= 5; rows++) {
                cases.add(Arguments.of(RowProduct.of(rows, 9).at(2, 10, rows + 2), lanes));
            }
        }
        for (int lanes : new int[] {16, 32, 48}) {
            for (int places : new int[] {2, 3, 7}) {
                cases.add(Arguments.of(RowProduct.of(9, 5).at(places, 2, 11), lanes));
                cases.add(Arguments.of(RowProduct.transposed(6, 13).at(places, 8, 13), lanes));
            }
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("products")
    void inProducts(RowProduct shape, int lanes) {
        int terms = shape.runs() * shape.runLength();
        int factorOffset = 3;
        float[] factors =
                numbers(
                        factorOffset
                                + shape.rows() * shape.factorRow()
                                + terms * shape.factorColumn()
                                + 1);
        int inRows =
                2
                        + shape.places() * shape.inPlace()
                        + shape.runs() * Math.max(shape.runStride(), shape.runLength());
        float[] in = numbers(inRows * lanes);
        float[] biases = numbers(shape.rows() + 1);
        int outRows = shape.places() * shape.outPlace() + shape.rows() + 2;
        float[] out = numbers(outRows * lanes + MARGIN);
        double bound = (terms + 2) * ROUNDING * 16;
        float[] expected = out.clone();
        float[] actual = out.clone();
        plain.multiply(shape, factors, factorOffset, biases, 1, in, 2, expected, 1, lanes);
        vector.multiply(shape, factors, factorOffset, biases, 1, in, 2, actual, 1, lanes);
        assertClose(actual, expected, bound);
        plain.multiply(shape, factors, factorOffset, in, 2, expected, 1, lanes);
        vector.multiply(shape, factors, factorOffset, in, 2, actual, 1, lanes);
        assertClose(actual, expected, bound);
        plain.multiplyAdd(shape, factors, factorOffset, in, 2, expected, 1, lanes);
        vector.multiplyAdd(shape, factors, factorOffset, in, 2, actual, 1, lanes);
        assertClose(actual, expected, 2 * bound);
    }

    static Stream<Arguments> correlations() {
        List<Arguments> cases = new ArrayList<>();
        for (int left : new int[] {1, 3, 4, 5, 8, 13}) {
            for (int right : new int[] {1, 2, 4, 7, 16, 18}) {
                for (int lanes : new int[] {16, 32, 48}) {
                    cases.add(Arguments.of(RowCorrelation.of(left, right), lanes));
                    cases.add(Arguments.of(RowCorrelation.over(3, left, 14, right, 19), lanes));
                }
            }
        }
        cases.add(Arguments.of(RowCorrelation.of(20, 70), 32));
        cases.add(Arguments.of(RowCorrelation.of(8, 4 * 16 + 3), 80));
        cases.add(Arguments.of(new RowCorrelation(5, 3, 2, 9, 3, 2, 30, 10, 40, 13), 32));
        cases.add(Arguments.of(new RowCorrelation(3, 2, 3, 7, 1, 1, 0, 0, 0, 0), 16));
        cases.add(Arguments.of(new RowCorrelation(35, 3, 5, 12, 4, 3, 140, 40, 12, 1), 16));
        cases.add(Arguments.of(new RowCorrelation(9, 2, 40, 200, 3, 4, 40, 9, 210, 50), 48));
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("correlations")
    void inCorrelations(RowCorrelation shape, int lanes) {
        float[] left = numbers((1 + shape.leftExtent()) * lanes);
        float[] right = numbers((2 + shape.rightExtent()) * lanes);
        float[] sums = numbers(3 + shape.leftRows() * shape.columns() + 5);
        float[] scratch = new float[vector.scratch(shape, lanes)];
        float[] expected = sums.clone();
        float[] actual = sums.clone();
        plain.correlate(shape, left, 1, right, 2, expected, 3, lanes, scratch);
        vector.correlate(shape, left, 1, right, 2, actual, 3, lanes, scratch);
        int terms = shape.height() * shape.width() * lanes;
        assertClose(actual, expected, (terms + 2) * ROUNDING * 4);
    }

    static Stream<Arguments> layers() {
        List<Arguments> cases = new ArrayList<>();
        for (int units : new int[] {1, 2, 3, 4, 5, 8, 11}) {
            for (int inputs : new int[] {0, 1, 2, 3, 4, 7, 8, 15, 16, 17, 31, 32, 33, 70}) {
                for (int lanes : new int[] {16, 48}) {
                    cases.add(Arguments.of(units, inputs, lanes));
                }
            }
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("layers")
    void inGradientsOfDenseLayers(int units, int inputs, int lanes) {
        RowCorrelation shape = RowCorrelation.of(units, inputs);
        float[] gradient = numbers(units * lanes);
        float[] in = numbers(inputs * lanes);
        float[] expected = numbers(2 + units * inputs + 1 + units + MARGIN);
        float[] actual = expected.clone();
        int biases = 2 + units * inputs + 1;
        float[] scratch = new float[vector.denseScratch(shape, lanes)];
        plain.denseGradient(shape, gradient, in, expected, 2, biases, lanes, scratch);
        vector.denseGradient(shape, gradient, in, actual, 2, biases, lanes, scratch);
        assertClose(actual, expected, (lanes + 2) * ROUNDING * 16);
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 32, 48, 400})
    void inSumsOfRows(int lanes) {
        float[] in = numbers(9 * lanes);
        float[] expected = numbers(9);
        float[] actual = expected.clone();
        plain.sumRows(in, 1, 7, expected, 2, lanes, partials);
        vector.sumRows(in, 1, 7, actual, 2, lanes, partials);
        assertClose(actual, expected, (lanes + 2) * ROUNDING * 4);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 12, 16, 100, 132})
    void inMeansOfSquares(int width) {
        float[] in = numbers(3 + 4 * width);
        float[] expected = numbers(2 + width / 4 + MARGIN);
        float[] actual = expected.clone();
        plain.meansOfSquares(in, 3, width, expected, 2, partials);
        vector.meansOfSquares(in, 3, width, actual, 2, partials);
        assertClose(actual, expected, 18 * ROUNDING * 4);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 15, 16, 17, 25, 64, 100})
    void inLoopsOfAnyLength(int length) {
        float[] sums = numbers(length);
        float[] other = sums.clone();
        float[] mean = new float[length];
        float[] otherMean = new float[length];
        plain.closeBatch(sums, mean, 0.1f);
        vector.closeBatch(other, otherMean, 0.1f);
        assertThat(otherMean).containsExactly(mean);
        assertThat(other).containsOnly(0f);

        float[] source = numbers(length + 2);
        float[] target = numbers(length + 3);
        float[] otherTarget = target.clone();
        plain.addScaled(0.3f, source, 1, target, 2, length);
        vector.addScaled(0.3f, source, 1, otherTarget, 2, length);
        assertClose(otherTarget, target, 4 * ROUNDING);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 15, 16, 17, 40})
    void inFindingTheOneNumberThatIsTooLarge(int length) {
        for (Kernel kernel : List.of(plain, vector)) {
            IntStream.range(0, length)
                    .forEach(n -> {
                        float[] values = new float[length];
                        assertThat(kernel.isWithin(values, Float.MAX_VALUE)).isTrue();
                        values[n] = -2;
                        assertThat(kernel.isWithin(values, 2)).isTrue();
                        assertThat(kernel.isWithin(values, 1.5f)).isFalse();
                        values[n] = Float.NaN;
                        assertThat(kernel.isWithin(values, Float.MAX_VALUE)).isFalse();
                        values[n] = Float.NEGATIVE_INFINITY;
                        assertThat(kernel.isWithin(values, Float.MAX_VALUE)).isFalse();
                    });
        }
    }

    private static void assertClose(float[] actual, float[] expected, double bound) {
        for (int n = 0; n < expected.length; n++) {
            assertThat((double) actual[n]).as("[%d]", n).isCloseTo(expected[n], within(bound));
        }
    }
}
