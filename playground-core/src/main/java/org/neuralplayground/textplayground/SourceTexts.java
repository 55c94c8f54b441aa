package org.neuralplayground.textplayground;

import java.util.Optional;
import org.neuralplayground.corpus.Corpus;
import org.neuralplayground.corpus.KerasTexts;
import org.neuralplayground.corpus.WordIndex;

/// The texts of a source as they were read, before any of them becomes numbers.
public sealed interface SourceTexts {

    /// Texts as they were written.
    ///
    /// @param training to train on, and to validate with
    /// @param test others; empty where some of the first are to be kept for the test
    record Written(Corpus training, Optional<Corpus> test) implements SourceTexts {}

    /// Texts of which Keras gives the words' ranks.
    record Numbered(KerasTexts texts, WordIndex words) implements SourceTexts {}
}
