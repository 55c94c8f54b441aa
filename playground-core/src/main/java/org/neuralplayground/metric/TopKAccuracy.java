package org.neuralplayground.metric;

/// The share of examples whose class is among the k with the highest scores; with k = 1, accuracy.
/// Like scikit-learn's `top_k_accuracy_score`, but of classes with equal scores the one with the
/// lower number comes first (there the higher), as it does in a decision for the highest score.
///
/// Sums up example by example and allocates nothing.
public final class TopKAccuracy {
    private final int k;
    private long hits;
    private long examples;

    /// @param k at least 1
    public TopKAccuracy(int k) {
        if (k < 1) {
            throw new IllegalArgumentException("k of top-k accuracy must be at least 1, was " + k);
        }
        this.k = k;
    }

    /// Counts one example, whose score for class c is `scores[offset + c stride]`: stride 1 where
    /// the scores of an example lie side by side, the number of examples where those of a class do.
    /// An example whose class has the score NaN is none of the k.
    ///
    /// @param scores probabilities or logits. Not modified.
    /// @param label the true class, in [0, classes)
    public void add(float[] scores, int offset, int stride, int classes, int label) {
        float score = scores[offset + label * stride];
        int ahead = 0;
        for (int c = 0; c < classes; c++) {
            float other = scores[offset + c * stride];
            if (other > score || (other == score && c < label)) {
                ahead++;
            }
        }
        examples++;
        if (ahead < k && !Float.isNaN(score)) {
            hits++;
        }
    }

    /// Forgets all examples.
    public void reset() {
        hits = 0;
        examples = 0;
    }

    /// The share, in [0, 1]; NaN without examples.
    public double value() {
        return (double) hits / examples;
    }

    /// Examples whose class was among the k.
    public long hits() {
        return hits;
    }

    public long examples() {
        return examples;
    }

    /// Goes on from what was counted before.
    public void resume(long countedHits, long countedExamples) {
        hits = countedHits;
        examples = countedExamples;
    }
}
