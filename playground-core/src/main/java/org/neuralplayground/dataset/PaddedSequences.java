package org.neuralplayground.dataset;

/// Texts of different lengths as rows of one length, as Keras' `pad_sequences` makes them: a text
/// that is too long loses tokens on one side, one that is too short gets [KerasTokens#PADDING] on
/// one side.
public final class PaddedSequences {
    private PaddedSequences() {}

    /// The tokens of each text, brought to one length.
    ///
    /// @param length of every row, at least 1
    /// @param padding where shorter texts are filled up
    /// @param truncation where longer texts are cut
    /// @return texts x length
    /// @throws IllegalArgumentException where the length is below 1
    public static Table of(
            TokenLists texts, int length, SequenceSide padding, SequenceSide truncation) {
        if (length < 1) {
            throw new IllegalArgumentException("length must be at least 1, was " + length);
        }
        float[] values = new float[Math.multiplyExact(texts.count(), length)];
        for (int text = 0; text < texts.count(); text++) {
            int kept = Math.min(length, texts.length(text));
            int from = truncation == SequenceSide.PRE ? texts.length(text) - kept : 0;
            int to = text * length + (padding == SequenceSide.PRE ? length - kept : 0);
            for (int n = 0; n < kept; n++) {
                values[to + n] = texts.at(text, from + n);
            }
        }
        return Table.around(texts.count(), length, values);
    }
}
