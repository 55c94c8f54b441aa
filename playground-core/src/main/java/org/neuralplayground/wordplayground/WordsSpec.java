package org.neuralplayground.wordplayground;

import org.neuralplayground.embedding.SkipGramSpec;
import org.neuralplayground.random.SeedRandom;
import org.neuralplayground.spec.Check;
import org.neuralplayground.spec.Subject;
import org.neuralplayground.textplayground.TextPlaygroundSpec;

/// What a person may ask of word vectors: equal specs on equal texts give equal vectors.
///
/// @param texts the playground whose texts and pipeline are used; its network and its training mean
///   nothing here
/// @param window how many words to either side are predicted, in [1, [WordLimits#MAX_WINDOW]]
/// @param dimensions numbers of a word, in [[WordLimits#MIN_DIMENSIONS],
///   [WordLimits#MAX_DIMENSIONS]]
/// @param seed of the first vectors, and of all that is drawn
public record WordsSpec(TextPlaygroundSpec texts, int window, int dimensions, String seed) {
    private static final int USUAL_WINDOW = 5;
    private static final int USUAL_DIMENSIONS = 32;

    /// @throws org.neuralplayground.spec.SpecException where a number is out of its range or the
    ///   seed cannot be shown
    public WordsSpec {
        Check.range(Subject.WINDOW, window, 1, WordLimits.MAX_WINDOW);
        Check.range(
                Subject.WORD_DIMENSIONS,
                dimensions,
                WordLimits.MIN_DIMENSIONS,
                WordLimits.MAX_DIMENSIONS);
        Check.seed(Subject.WEIGHT_SEED, seed);
    }

    /// What a page starts with: a window of 5, 32 dimensions and the seed of the playground's
    /// network.
    public static WordsSpec startingWith(TextPlaygroundSpec texts) {
        return new WordsSpec(texts, USUAL_WINDOW, USUAL_DIMENSIONS, texts.network().seed());
    }

    public WordsSpec withTexts(TextPlaygroundSpec newTexts) {
        return new WordsSpec(newTexts, window, dimensions, seed);
    }

    public WordsSpec withWindow(int words) {
        return new WordsSpec(texts, words, dimensions, seed);
    }

    public WordsSpec withDimensions(int numbers) {
        return new WordsSpec(texts, window, numbers, seed);
    }

    public WordsSpec withSeed(String newSeed) {
        return new WordsSpec(texts, window, dimensions, newSeed);
    }

    /// All other settings are those for small texts.
    SkipGramSpec skipGram() {
        SkipGramSpec small = SkipGramSpec.SMALL;
        return new SkipGramSpec(
                dimensions, window, small.negatives(), small.subsampling(), small.learningRate());
    }

    long seedBits() {
        return new SeedRandom(seed).nextLong();
    }
}
