package org.neuralplayground.dataset;

import java.util.Arrays;

/// Texts as sparse rows, a column for each token of a vocabulary: which tokens occur, or how often.
/// The order of the tokens is lost.
public final class BagOfWords {
    private final int[] starts;
    private final int[] tokens;
    private final float[] counts;
    private int stored;

    private BagOfWords(TokenLists texts) {
        starts = new int[texts.count() + 1];
        tokens = new int[texts.totalLength()];
        counts = new float[texts.totalLength()];
    }

    /// 1 for each token that occurs in a text, 0 for the others (multi-hot).
    ///
    /// @param vocabulary the number of columns
    /// @throws IllegalArgumentException naming text and token where one is not below it
    public static SparseTable multiHot(TokenLists texts, int vocabulary) {
        BagOfWords bag = of(texts, vocabulary);
        return SparseTable.of(vocabulary, bag.starts, Arrays.copyOf(bag.tokens, bag.stored));
    }

    /// How often each token occurs in a text.
    ///
    /// @param vocabulary the number of columns
    /// @throws IllegalArgumentException naming text and token where one is not below it
    public static SparseTable counts(TokenLists texts, int vocabulary) {
        BagOfWords bag = of(texts, vocabulary);
        return SparseTable.of(
                vocabulary,
                bag.starts,
                Arrays.copyOf(bag.tokens, bag.stored),
                Arrays.copyOf(bag.counts, bag.stored));
    }

    private static BagOfWords of(TokenLists texts, int vocabulary) {
        BagOfWords bag = new BagOfWords(texts);
        for (int text = 0; text < texts.count(); text++) {
            int[] sorted = texts.tokens(text);
            Arrays.sort(sorted);
            if (sorted.length > 0 && sorted[sorted.length - 1] >= vocabulary) {
                throw new IllegalArgumentException(
                        "text %d: a token must be below the vocabulary of %d, was %d"
                                .formatted(text + 1, vocabulary, sorted[sorted.length - 1]));
            }
            bag.add(text, sorted);
        }
        return bag;
    }

    private void add(int text, int[] sorted) {
        for (int place = 0; place < sorted.length; place++) {
            if (place == 0 || sorted[place] != sorted[place - 1]) {
                tokens[stored++] = sorted[place];
            }
            counts[stored - 1]++;
        }
        starts[text + 1] = stored;
    }
}
