package org.neuralplayground.textplayground;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.neuralplayground.dataset.SparseTable;
import org.neuralplayground.inspect.Contributions;

/// A sentence as a network reads it.
///
/// @param text as it was typed
/// @param words its words or morphemes, after all stages of the pipeline
/// @param pairs where the pipeline knows pairs of words, the feature of each two neighbours, by the
///   place of the first, none where it is unknown; else empty
/// @param row one row over the vocabulary; empty where the network reads sequences
/// @param sequence the indices, at full length; empty where the network reads a vector
public record ReadSentence(
        String text,
        List<Word> words,
        List<OptionalInt> pairs,
        Optional<SparseTable> row,
        List<Integer> sequence) {

    /// A word of the sentence.
    ///
    /// @param start where it begins in the text, in UTF-16
    /// @param end where the text goes on after it
    /// @param term what was looked up
    /// @param feature what stands for it in the row or sequence; none where it is unknown
    /// @param step its place in the sequence; none in a row, or where it was cut off
    public record Word(int start, int end, String term, OptionalInt feature, OptionalInt step) {}

    public ReadSentence {
        words = List.copyOf(words);
        pairs = List.copyOf(pairs);
        sequence = List.copyOf(sequence);
    }

    /// What each word adds to an output.
    ///
    /// Of a row, what a feature contributes is divided evenly among the words that it stands for,
    /// as often as each occurs; of a pair, one half goes to each of its words. Of a sequence, a
    /// word has what its step contributes. None for a word that is unknown, in a pair too, or was
    /// cut off.
    ///
    /// So the raw output is `contributions.rest() + beyondWords(contributions) + Σ` of the words.
    ///
    /// @param contributions to an output for this row or sequence
    /// @return one for each word
    /// @throws IllegalArgumentException where they are of another sentence
    public List<OptionalDouble> perWord(Contributions contributions) {
        return new WordContributions(this, contributions).perWord();
    }

    /// What adds to an output and belongs to no known word: the start of a text and unknown words
    /// where these have a number, and padding. 0 for vectors over a vocabulary of the texts' own.
    ///
    /// @param contributions to an output for this row or sequence
    /// @throws IllegalArgumentException where they are of another sentence
    public double beyondWords(Contributions contributions) {
        return new WordContributions(this, contributions).beyondWords();
    }
}
