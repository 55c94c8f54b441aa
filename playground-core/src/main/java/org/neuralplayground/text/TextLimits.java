package org.neuralplayground.text;

/// Every limit of a text pipeline, each with its reason. The records of a [TextSpec] hold to them.
public final class TextLimits {
    /// A long essay; the longest review of IMDB has 13,704 characters.
    public static final int MAX_TEXT_LENGTH = 100_000;

    /// Past the 50,000 most frequent words come names and slips of the pen; a first layer of 16
    /// units on them has 800,016 weights already.
    public static final int MAX_VOCABULARY = 50_000;

    /// Pairs of words. Longer n-grams hardly ever occur twice in 20,000 texts.
    public static final int LONGEST_NGRAM = 2;

    /// Twice what the lessons on IMDB keep of a review.
    public static final int MAX_SEQUENCE_LENGTH = 1_000;

    /// What a person types, and a link still carries.
    public static final int MAX_USER_WORDS = 100;

    /// The characters of a word of one's own.
    public static final int MAX_USER_WORD_LENGTH = 30;

    /// A matrix of more texts can no longer be read.
    public static final int MAX_COMPARED_TEXTS = 50;

    private TextLimits() {}
}
