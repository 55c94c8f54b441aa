package org.neuralplayground.wordplayground;

/// Every limit of the playground of word vectors, each with its reason.
public final class WordLimits {
    /// Words to either side; beyond ten, a window holds whole texts of the samples.
    public static final int MAX_WINDOW = 10;

    /// A plane has two.
    public static final int MIN_DIMENSIONS = 2;

    /// Where the words of the published vectors that are trained on billions have 300.
    public static final int MAX_DIMENSIONS = 100;

    /// Words in the plane: more of them hide each other on a screen of common size.
    public static final int MAX_SHOWN = 150;

    /// Fewer words than these are no picture.
    public static final int MIN_SHOWN = 3;

    /// How often a word must occur to get a vector, word2vec's own least count: nobody learns much
    /// from fewer neighbours. On the samples, words nearest to each other are of the same topic
    /// more often for it.
    public static final int MIN_OCCURRENCES = 5;

    /// The nearest words of a chosen one.
    public static final int MAX_NEIGHBOURS = 10;

    /// Different words that get a vector: the ten thousand most frequent ones.
    public static final int MAX_TERMS = 10_000;

    /// Characters of texts to learn from: all of the samples, or the first 1,000 or so of IMDB's
    /// reviews. An epoch of so many takes some seconds.
    public static final int MAX_CHARACTERS = 1_500_000;

    private WordLimits() {}
}
