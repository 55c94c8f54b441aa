package org.neuralplayground.embedding;

import org.neuralplayground.dataset.TokenLists;

/// How often each word of a vocabulary is in some texts, and what [SkipGram] makes of that.
final class WordCounts {
    /// The power of the counts by which noise words are drawn.
    private static final double FLATTENING = 0.75;

    private final int[] counts;
    private final double total;

    private WordCounts(int[] counts, double total) {
        this.counts = counts;
        this.total = total;
    }

    /// @throws IllegalArgumentException where there is no word, or one is not in the vocabulary
    static WordCounts of(TokenLists texts, int vocabulary) {
        if (texts.totalLength() == 0) {
            throw new IllegalArgumentException("texts must have at least 1 word, had none");
        }
        if (texts.largest() >= vocabulary) {
            throw new IllegalArgumentException(
                    "a word must be in [0, %d), was %d".formatted(vocabulary, texts.largest()));
        }
        int[] counts = new int[vocabulary];
        for (int text = 0; text < texts.count(); text++) {
            for (int place = 0; place < texts.length(text); place++) {
                counts[texts.at(text, place)]++;
            }
        }
        return new WordCounts(counts, texts.totalLength());
    }

    int of(int word) {
        return counts[word];
    }

    /// `P(w) ~ count(w)^0.75`.
    AliasTable noise() {
        double[] weights = new double[counts.length];
        for (int word = 0; word < weights.length; word++) {
            weights[word] = StrictMath.pow(counts[word], FLATTENING);
        }
        return new AliasTable(weights);
    }

    /// With which probability a word stays where it is: `min(1, √(t / f(w)))`, f(w) being its part
    /// of all words.
    double[] keeping(double t) {
        double[] keeping = new double[counts.length];
        for (int word = 0; word < keeping.length; word++) {
            keeping[word] =
                    counts[word] == 0 ? 1 : Math.min(1, Math.sqrt(t * total / counts[word]));
        }
        return keeping;
    }
}
