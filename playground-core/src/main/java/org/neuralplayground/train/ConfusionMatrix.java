package org.neuralplayground.train;

import java.util.Arrays;

/// How often each true class was taken for each class. Immutable.
public final class ConfusionMatrix {
    private final int classes;
    private final int[] counts;

    private ConfusionMatrix(int classes, int[] counts) {
        this.classes = classes;
        this.counts = counts;
    }

    /// The matrix with those counts.
    ///
    /// @param counts row by row, true classes x predicted classes. Not modified.
    public static ConfusionMatrix of(int classes, int[] counts) {
        return new ConfusionMatrix(classes, counts.clone());
    }

    public int classes() {
        return classes;
    }

    /// How many examples of the true class were taken for the predicted one.
    public int count(int trueClass, int predictedClass) {
        return counts[trueClass * classes + predictedClass];
    }

    public int total() {
        return Arrays.stream(counts).sum();
    }

    /// The share of examples taken for what they are; NaN where there are none.
    public double accuracy() {
        int right = 0;
        for (int label = 0; label < classes; label++) {
            right += count(label, label);
        }
        int total = total();
        return total == 0 ? Double.NaN : (double) right / total;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ConfusionMatrix that
                && classes == that.classes
                && Arrays.equals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return 31 * classes + Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        return "ConfusionMatrix" + Arrays.toString(counts);
    }
}
