package org.neuralplayground.metric;

import java.util.function.IntBinaryOperator;

/// One class of a confusion matrix against the rest.
///
/// @param truePositives of the class and taken for it
/// @param falsePositives of another class and taken for it
/// @param falseNegatives of the class and taken for another
record ClassCounts(long truePositives, long falsePositives, long falseNegatives) {

    static final ClassCounts NONE = new ClassCounts(0, 0, 0);

    /// @param count true class, decided class -> number of examples
    static ClassCounts of(int label, int classes, IntBinaryOperator count) {
        long falsePositives = 0;
        long falseNegatives = 0;
        for (int other = 0; other < classes; other++) {
            if (other != label) {
                falsePositives += count.applyAsInt(other, label);
                falseNegatives += count.applyAsInt(label, other);
            }
        }
        return new ClassCounts(count.applyAsInt(label, label), falsePositives, falseNegatives);
    }

    ClassCounts plus(ClassCounts that) {
        return new ClassCounts(
                truePositives + that.truePositives,
                falsePositives + that.falsePositives,
                falseNegatives + that.falseNegatives);
    }

    /// How many examples are of the class.
    long support() {
        return truePositives + falseNegatives;
    }

    /// Whether the class occurs at all, in truth or in decisions.
    boolean occurs() {
        return truePositives + falsePositives + falseNegatives > 0;
    }

    ClassScore score() {
        return new ClassScore(
                share(truePositives, truePositives + falsePositives),
                share(truePositives, support()),
                share(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives),
                support());
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
