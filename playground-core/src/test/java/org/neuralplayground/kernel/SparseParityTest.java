package org.neuralplayground.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Both kernels against the definition in double precision. A sum of so many terms of size 1 to 16
/// has an error of at most `terms 2⁻²³ 16`.
@DisplayName("Products with sparse rows are what they are defined to be")
class SparseParityTest {
    private static final int COLUMNS = 50;
    private static final int ROWS = 9;
    private static final int OFFSET = 3;
    private static final double BOUND = COLUMNS * Math.scalb(16.0, -23);

    private final Random random = new Random(3);

    static Stream<Arguments> cases() {
        List<Kernel> kernels = List.of(Kernels.plain(), Kernels.fastest());
        return Stream.of(1, 2, 3, 4, 7, 8, 15, 16, 17, 31, 32, 33, 46, 64)
                .flatMap(units ->
                        Stream.of(1, 5, 16, 17, 40)
                                .flatMap(examples ->
                                        Stream.of(false, true)
                                                .flatMap(binary ->
                                                        kernels.stream()
                                                                .map(kernel ->
                                                                        Arguments.of(
                                                                                units, examples,
                                                                                binary, kernel)))));
    }

    private float[] numbers(int count) {
        float[] numbers = new float[count];
        for (int n = 0; n < count; n++) {
            numbers[n] = (float) random.nextGaussian();
        }
        return numbers;
    }

    /// Rows of 0 to 10 numbers and one that is full, the last columns among them.
    private float[][] matrix(boolean binary) {
        float[][] matrix = new float[ROWS][COLUMNS];
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                boolean stored = row == ROWS - 1 || random.nextInt(COLUMNS) < row + row % 2;
                float value = binary ? 1 : (float) random.nextGaussian();
                matrix[row][column] = stored ? value : 0;
            }
        }
        return matrix;
    }

    private static SparseRows compressed(float[][] matrix) {
        int[] starts = new int[ROWS + 1];
        int[] indices = new int[ROWS * COLUMNS];
        float[] values = new float[ROWS * COLUMNS];
        int stored = 0;
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                if (matrix[row][column] != 0) {
                    indices[stored] = column;
                    values[stored++] = matrix[row][column];
                }
            }
            starts[row + 1] = stored;
        }
        return SparseRows.of(
                COLUMNS, starts, Arrays.copyOf(indices, stored), Arrays.copyOf(values, stored));
    }

    private int[] rows(int examples) {
        return random.ints(Lanes.padded(examples), 0, ROWS).toArray();
    }

    @ParameterizedTest(name = "{0} units, {1} examples, binary: {2}, {3}")
    @MethodSource("cases")
    void forward(int units, int examples, boolean binary, Kernel kernel) {
        float[][] matrix = matrix(binary);
        int[] rows = rows(examples);
        int lanes = Lanes.padded(examples);
        float[] weights = numbers(OFFSET + COLUMNS * units);
        float[] biases = numbers(1 + units);
        float[] out = numbers((units + 1) * lanes);
        float[] untouched = out.clone();
        kernel.multiplySparse(
                compressed(matrix),
                rows,
                examples,
                weights,
                OFFSET,
                biases,
                1,
                out,
                units,
                lanes,
                new float[Lanes.MULTIPLE * units]);
        for (int unit = 0; unit < units; unit++) {
            for (int lane = 0; lane < lanes; lane++) {
                double expected = biases[1 + unit];
                for (int column = 0; lane < examples && column < COLUMNS; column++) {
                    double weight = weights[OFFSET + column * units + unit];
                    expected += matrix[rows[lane]][column] * weight;
                }
                assertThat((double) out[unit * lanes + lane])
                        .as("unit %d, lane %d", unit, lane)
                        .isCloseTo(expected, within(BOUND));
            }
        }
        assertThat(Arrays.copyOfRange(out, units * lanes, out.length))
                .isEqualTo(Arrays.copyOfRange(untouched, units * lanes, out.length));
    }

    @ParameterizedTest(name = "{0} units, {1} examples, binary: {2}, {3}")
    @MethodSource("cases")
    void backward(int units, int examples, boolean binary, Kernel kernel) {
        float[][] matrix = matrix(binary);
        int[] rows = rows(examples);
        int lanes = Lanes.padded(examples);
        float[] gradient = numbers(units * lanes);
        float[] sums = numbers(OFFSET + COLUMNS * units + 1);
        float[] before = sums.clone();
        kernel.correlateSparse(
                compressed(matrix),
                rows,
                examples,
                gradient,
                units,
                lanes,
                sums,
                OFFSET,
                new float[Lanes.MULTIPLE * units]);
        for (int n = 0; n < sums.length; n++) {
            double expected = before[n];
            int weight = n - OFFSET;
            boolean inside = weight >= 0 && weight < COLUMNS * units;
            for (int lane = 0; inside && lane < examples; lane++) {
                double value = matrix[rows[lane]][weight / units];
                expected += value * gradient[weight % units * lanes + lane];
            }
            assertThat((double) sums[n]).as("[%d]", n).isCloseTo(expected, within(BOUND));
        }
    }
}
