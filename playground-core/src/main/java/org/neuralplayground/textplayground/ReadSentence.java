package org.neuralplayground.textplayground;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.neuralplayground.dataset.SparseTable;

/// A sentence as a network reads it.
///
/// @param text as it was typed
/// @param words its words or morphemes, after all stages of the pipeline
/// @param row one row over the vocabulary; empty where the network reads sequences
/// @param sequence the indices, at full length; empty where the network reads a vector
public record ReadSentence(
        String text, List<Word> words, Optional<SparseTable> row, List<Integer> sequence) {

    /// A word of the sentence.
    ///
    /// @param start where it begins in the text, in UTF-16
    /// @param end where the text goes on after it
    /// @param term what was looked up
    /// @param feature what stands for it in the row or sequence; none where it is unknown
    /// @param step its place in the sequence; none in a row, or where the sequence was cut before
    public record Word(int start, int end, String term, OptionalInt feature, OptionalInt step) {}

    public ReadSentence {
        words = List.copyOf(words);
        sequence = List.copyOf(sequence);
    }
}
