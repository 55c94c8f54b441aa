package org.neuralplayground.corpus;

/// The limits of one's own texts, each with its reason.
public final class CorpusLimits {
    /// More texts no longer train within the seconds that a person waits.
    public static final int MAX_TEXTS = 20_000;

    /// 10 MB: 20,000 texts of 500 letters.
    public static final int MAX_BYTES = 10 << 20;

    /// Two is the fewest there is to tell apart.
    public static final int MIN_CLASSES = 2;

    /// A confusion matrix of more classes can no longer be read on a page.
    public static final int MAX_CLASSES = 20;

    /// A label is a word or two.
    public static final int MAX_LABEL_LENGTH = 60;

    /// A longer text is a book; in Keras' IMDB, the longest review has some 14,000 characters.
    public static final int MAX_TEXT_LENGTH = 100_000;

    /// A header of more columns is none.
    public static final int MAX_COLUMNS = 100;

    /// So many rejected lines are named one by one, the others counted.
    public static final int MAX_NAMED_LINES = 100;

    private CorpusLimits() {}
}
