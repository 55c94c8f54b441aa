package org.neuralplayground.text;

import java.util.OptionalInt;

/// A term of a text: what is looked up in the vocabulary.
///
/// @param text a word, or two joined by a blank
/// @param start where it begins in the raw text
/// @param end where the raw text goes on after it
/// @param index its index in the vocabulary; none where it is unknown
public record TracedTerm(String text, int start, int end, OptionalInt index) {
    public boolean isKnown() {
        return index.isPresent();
    }
}
