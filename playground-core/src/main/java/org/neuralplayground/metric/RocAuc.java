package org.neuralplayground.metric;

import java.util.Arrays;

/// The area under the receiver operating characteristic: the chance that an example of the positive
/// class has a higher score than one of the other, ties counting half. That is the Mann-Whitney
/// statistic `U / (P N)` (Hanley and McNeil 1982) and, with the trapezoidal rule over tied scores,
/// scikit-learn's `roc_auc_score`.
public final class RocAuc {

    /// The area, exact up to one rounding: U is counted in whole numbers.
    ///
    /// @param scores the higher, the more positive: probabilities or logits. Not modified.
    /// @param positive whether each example is of the positive class. Not modified.
    /// @return in [0, 1]; NaN where one of the classes has no example or a score is NaN
    /// @throws IllegalArgumentException if the lengths differ
    public static double of(float[] scores, boolean[] positive) {
        if (scores.length != positive.length) {
            throw new IllegalArgumentException(
                    "ROC-AUC must have one label a score, had %d for %d"
                            .formatted(positive.length, scores.length));
        }
        long[] ranked = new long[scores.length];
        for (int n = 0; n < scores.length; n++) {
            if (Float.isNaN(scores[n])) {
                return Double.NaN;
            }
            ranked[n] = sortable(scores[n]) << 1 | (positive[n] ? 1 : 0);
        }
        Arrays.sort(ranked);
        return area(ranked);
    }

    /// @param ranked ascending; the lowest bit is the label, what is above it the score
    private static double area(long[] ranked) {
        long positives = 0;
        long negatives = 0;
        long twiceU = 0;
        int from = 0;
        while (from < ranked.length) {
            long tiedPositives = 0;
            int to = from;
            while (to < ranked.length && ranked[to] >> 1 == ranked[from] >> 1) {
                tiedPositives += ranked[to] & 1;
                to++;
            }
            long tiedNegatives = to - from - tiedPositives;
            twiceU += tiedPositives * (2 * negatives + tiedNegatives);
            positives += tiedPositives;
            negatives += tiedNegatives;
            from = to;
        }
        return twiceU / (2.0 * positives * negatives);
    }

    /// A whole number that is ordered as the scores are; 0 and -0 are one.
    private static long sortable(float score) {
        int bits = Float.floatToIntBits(score + 0f);
        return bits >= 0 ? bits : Integer.MIN_VALUE - (long) bits;
    }

    private RocAuc() {}
}
