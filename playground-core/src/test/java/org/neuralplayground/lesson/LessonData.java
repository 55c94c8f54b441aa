package org.neuralplayground.lesson;

import java.util.Arrays;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.train.TableExamples;

/// The few examples that a lesson prints in full, for the engine and for the reference.
final class LessonData {
    /// (0, 0), (0, 1), (1, 0), (1, 1), and whether the two differ.
    static final LessonData XOR = of(2, 0, 0, 0, 0, 1, 1, 1, 0, 1, 1, 1, 0);

    private final double[][] inputs;
    private final double[][] targets;

    private LessonData(double[][] inputs, double[][] targets) {
        this.inputs = inputs;
        this.targets = targets;
    }

    /// Examples with one target each.
    ///
    /// @param numbers example by example, the target last
    static LessonData of(int features, double... numbers) {
        double[][] inputs = new double[numbers.length / (features + 1)][];
        double[][] targets = new double[inputs.length][];
        for (int example = 0; example < inputs.length; example++) {
            int from = example * (features + 1);
            inputs[example] = Arrays.copyOfRange(numbers, from, from + features);
            targets[example] = new double[] {numbers[from + features]};
        }
        return new LessonData(inputs, targets);
    }

    int size() {
        return inputs.length;
    }

    int features() {
        return inputs[0].length;
    }

    /// Examples x features. Shared, not a copy.
    double[][] inputs() {
        return inputs;
    }

    /// Examples x targets. Shared, not a copy.
    double[][] targets() {
        return targets;
    }

    TableExamples examples() {
        return TableExamples.of(table(inputs), table(targets));
    }

    /// Rows of equal length as a table.
    static Table table(double[]... rows) {
        int columns = rows[0].length;
        float[] numbers = new float[rows.length * columns];
        for (int n = 0; n < numbers.length; n++) {
            numbers[n] = (float) rows[n / columns][n % columns];
        }
        return Table.of(rows.length, columns, numbers);
    }
}
