package org.neuralplayground.text;

import java.util.List;
import java.util.OptionalInt;
import org.neuralplayground.dataset.KerasTokens;

/// What the numbers of a text stand for: the columns of its vector, or the indices of its sequence.
///
/// @param count how many there are
/// @param special how many of them stand before those of the vocabulary's terms: none, or the four
///   of [KerasTokens]
public record FeatureNumbering(int count, int special) {
    private static final List<String> SPECIAL = List.of("<PAD>", "<START>", "<UNK>", "<UNUSED>");

    /// A number for each term.
    static FeatureNumbering ofTerms(int terms) {
        return new FeatureNumbering(terms, 0);
    }

    /// Keras' numbers.
    ///
    /// @param count the special four included; there may be more than terms
    static FeatureNumbering ofKeras(int count) {
        return new FeatureNumbering(count, SPECIAL.size());
    }

    /// Keras' numbers of so many terms.
    static FeatureNumbering ofKerasTerms(int terms) {
        return ofKeras(terms + SPECIAL.size());
    }

    /// The number of a term.
    ///
    /// @param index of the term in the vocabulary
    public int of(int index) {
        return index + special;
    }

    /// The number of unknown terms; none where these count for nothing.
    public OptionalInt unknown() {
        return special == 0 ? OptionalInt.empty() : OptionalInt.of(KerasTokens.RARE);
    }

    /// What is written for a number: its term, or `<PAD>`, `<START>`, `<UNK>` or `<UNUSED>`.
    ///
    /// @throws IndexOutOfBoundsException where there is no such number
    String name(int feature, Vocabulary vocabulary) {
        if (feature < special) {
            return SPECIAL.get(feature);
        }
        int index = feature - special;
        return index >= vocabulary.size() && feature < count
                ? SPECIAL.getLast()
                : vocabulary.entry(index).term();
    }
}
