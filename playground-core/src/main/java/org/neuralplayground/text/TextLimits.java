package org.neuralplayground.text;

/// Every limit of a text pipeline, each with its reason. The records of a [TextSpec] hold to them.
public final class TextLimits {
    /// A long essay: forty pages. The longest review that IMDB trains with has 2,493 words.
    public static final int MAX_TEXT_LENGTH = 100_000;

    /// A first layer of 16 units on that many terms has 800,016 parameters.
    public static final int MAX_VOCABULARY = 50_000;

    /// Pairs of words: the 25,000 reviews of IMDB have 1.4 million different ones already.
    public static final int LONGEST_NGRAM = 2;

    /// Twice what the lessons on IMDB keep of a review.
    public static final int MAX_SEQUENCE_LENGTH = 1_000;

    /// As many as fit into a link: of three syllables each, they take 2,800 characters of one.
    public static final int MAX_USER_WORDS = 100;

    /// The characters of a word of one's own.
    public static final int MAX_USER_WORD_LENGTH = 30;

    /// A matrix of more texts can no longer be read.
    public static final int MAX_COMPARED_TEXTS = 50;

    private TextLimits() {}
}
