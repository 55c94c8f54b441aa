package org.neuralplayground.textplayground;

import org.neuralplayground.spec.Limits;

/// Every limit of a text playground that its parts do not have themselves, each with its reason.
public final class TextPlaygroundLimits {
    /// A drawing with more columns beside the vocabulary and an embedding is no longer readable.
    public static final int MAX_HIDDEN_LAYERS = 4;

    /// Twice the lesson's 64 no longer fit into a column of the drawing.
    public static final int MAX_UNITS = 64;

    /// Numbers of an embedded word: the drawing has a unit for each.
    public static final int MAX_DIMENSIONS = 64;

    /// Above it hardly a unit answers.
    public static final double MAX_DROPOUT = 0.9;

    /// As in the 2-D playground.
    public static final double MAX_LEARNING_RATE = Limits.MAX_LEARNING_RATE;

    /// As in the 2-D playground.
    public static final double MAX_REGULARIZATION_RATE = Limits.MAX_REGULARIZATION_RATE;

    /// Where the longest training of a lesson has 20.
    public static final int MAX_EPOCHS = 1_000;

    /// IMDB's 25,000 texts in one batch.
    public static final int MAX_BATCH_SIZE = 25_000;

    /// The share of texts to test with, in percent, of texts that have no such part of their own.
    public static final int MIN_TEST_SHARE = 10;

    /// See [#MIN_TEST_SHARE].
    public static final int MAX_TEST_SHARE = 50;

    /// Texts to validate with: as many as the lesson on IMDB keeps, and a half more.
    public static final int MAX_VALIDATION = 15_000;

    /// Epochs without a better validation loss before training ends.
    public static final int MAX_PATIENCE = 100;

    /// The characters of a sentence that a page asks about: a long review.
    public static final int MAX_SENTENCE = 2_000;

    private TextPlaygroundLimits() {}
}
