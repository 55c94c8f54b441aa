package org.neuralplayground.dataset;

/// How Keras' `imdb.load_data` and `reuters.load_data` number words, from the ranks that their
/// files have: 1 begins each text, 2 stands for a rare word, and a word of rank `r` is `r + 3`
/// (`start_char`, `oov_char` and `index_from` at their defaults; 0 is left for padding).
public final class KerasTokens {
    public static final int PADDING = 0;
    public static final int START = 1;
    public static final int RARE = 2;
    public static final int FIRST_RANK = 3;

    private KerasTokens() {}

    /// Numbers words as `load_data` does.
    ///
    /// @param ranks texts of word ranks, 1 for the most frequent word
    /// @param vocabulary Keras' `num_words`: all results are below it
    /// @return for each text `START, t(r1), t(r2), ...` with `t(r) = r + 3` where that is below the
    ///   vocabulary, else `RARE`
    /// @throws IllegalArgumentException where the vocabulary is not above 3
    public static TokenLists encode(TokenLists ranks, int vocabulary) {
        requireRanks(vocabulary);
        int[] offsets = new int[ranks.count() + 1];
        int[] tokens = new int[Math.addExact(ranks.totalLength(), ranks.count())];
        int next = 0;
        for (int text = 0; text < ranks.count(); text++) {
            tokens[next++] = START;
            for (int place = 0; place < ranks.length(text); place++) {
                int rank = ranks.at(text, place);
                tokens[next++] = rank < vocabulary - FIRST_RANK ? rank + FIRST_RANK : RARE;
            }
            offsets[text + 1] = next;
        }
        return TokenLists.around(tokens, offsets);
    }

    /// What [#encode] would have given for a smaller vocabulary.
    ///
    /// @param tokens as `encode` gave them
    /// @param vocabulary Keras' `num_words`: all results are below it
    /// @throws IllegalArgumentException where the vocabulary is not above 3
    public static TokenLists limit(TokenLists tokens, int vocabulary) {
        requireRanks(vocabulary);
        return tokens.map(token -> token < vocabulary ? token : RARE);
    }

    private static void requireRanks(int vocabulary) {
        if (vocabulary <= FIRST_RANK) {
            throw new IllegalArgumentException(
                    "vocabulary must be above %d, was %d".formatted(FIRST_RANK, vocabulary));
        }
    }
}
