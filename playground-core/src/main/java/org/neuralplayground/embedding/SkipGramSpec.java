package org.neuralplayground.embedding;

/// How word vectors are learned, see [SkipGram].
///
/// @param dimensions of a vector, in [1, 512]
/// @param window the most words between which one predicts the other, counted to either side, in
///   [1, 20]
/// @param negatives how many words are drawn against each that was there, in [1, 20]; Mikolov et
///   al. found 5 to 20 useful for small texts
/// @param subsampling t: a word that makes up more than this part of all is left out at random, in
///   (0, 1]; 1 leaves out none
/// @param learningRate of the updates, in (0, 1]
public record SkipGramSpec(
        int dimensions, int window, int negatives, double subsampling, double learningRate) {

    /// For some hundred short texts, of which it takes more than word2vec's 0.025 and 5 epochs: of
    /// 500 news briefs with 10,000 words, words come to lie among those of their topic from epoch
    /// 10 to 20 on, within a second. From there on they learn by heart who stood beside whom, and
    /// topics slowly fade.
    public static final SkipGramSpec SMALL = new SkipGramSpec(32, 5, 5, 3e-4, 0.05);

    private static final int MOST_DIMENSIONS = 512;
    private static final int WIDEST_WINDOW = 20;
    static final int MOST_NEGATIVES = 20;

    /// @throws IllegalArgumentException where a number is out of its range
    public SkipGramSpec {
        requireCount("dimensions", dimensions, MOST_DIMENSIONS);
        requireCount("window", window, WIDEST_WINDOW);
        requireCount("negatives", negatives, MOST_NEGATIVES);
        requireShare("subsampling", subsampling);
        requireShare("learning rate", learningRate);
    }

    private static void requireCount(String subject, int value, int most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException(
                    "%s must be in [1, %d], was %d".formatted(subject, most, value));
        }
    }

    private static void requireShare(String subject, double value) {
        if (!(value > 0 && value <= 1)) {
            throw new IllegalArgumentException(
                    "%s must be in (0, 1], was %s".formatted(subject, value));
        }
    }
}
