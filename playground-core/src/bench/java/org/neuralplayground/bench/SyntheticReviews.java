package org.neuralplayground.bench;

import java.util.BitSet;
import java.util.SplittableRandom;

/// Reviews like IMDB's in what a step costs: each has about 120 of 10,000 words, the frequent ones
/// (low indices) far more often than the rare ones.
public final class SyntheticReviews {
    public static final int VOCABULARY = 10_000;
    private static final int LEAST_WORDS = 40;
    private static final int MOST_WORDS = 200;

    private final int[][] words;
    private final float[] labels;

    /// Equal seeds give equal reviews.
    public SyntheticReviews(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        words = new int[count][];
        labels = new float[count];
        for (int n = 0; n < count; n++) {
            int label = random.nextInt(2);
            words[n] = draw(label, random.nextInt(LEAST_WORDS, MOST_WORDS + 1), random);
            labels[n] = label;
        }
    }

    /// Draws different words with probability proportional to `1 / rank`: `V^u` for uniform u. The
    /// two classes swap the ranks of neighbours, so that there is something to learn.
    private static int[] draw(int label, int count, SplittableRandom random) {
        BitSet drawn = new BitSet(VOCABULARY);
        while (drawn.cardinality() < count) {
            int rank = (int) Math.pow(VOCABULARY, random.nextDouble()) - 1;
            drawn.set(rank ^ label);
        }
        return drawn.stream().toArray();
    }

    /// For each review the indices of its words, ascending. Shared, not a copy.
    public int[][] words() {
        return words;
    }

    /// For each review 0 or 1. Shared, not a copy.
    public float[] labels() {
        return labels;
    }
}
