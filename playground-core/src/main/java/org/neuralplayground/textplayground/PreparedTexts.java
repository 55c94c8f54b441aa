package org.neuralplayground.textplayground;

import java.util.List;
import java.util.Optional;
import org.neuralplayground.model.Shape;
import org.neuralplayground.text.TextPipeline;
import org.neuralplayground.train.Examples;

/// The texts of a playground as its network takes them. Immutable, and for any number of threads
/// and runs.
///
/// Texts without a test part of their own are shuffled by a fixed seed of theirs, and the first
/// `testShare` percent kept for the test. Of the others, the first ones validate. Texts with a test
/// part of their own stay in their order.
public interface PreparedTexts {

    /// The classes' names in the order of their indices.
    List<String> classes();

    /// What a network is given of one text.
    Shape inputShape();

    /// How many features a row, or different indices a sequence has.
    int features();

    /// What is written for a feature: its term, or the name of a special index.
    String term(int feature);

    /// The features of the vocabulary's terms by falling frequency: those of rank `first` to
    /// `last`, from 1.
    List<Integer> ranked(int first, int last);

    /// The stages from a text to its numbers, with the vocabulary.
    TextPipeline pipeline();

    /// The examples to train on.
    Examples training();

    /// The examples to validate with.
    Optional<Examples> validation();

    /// Others, to be asked for at the end.
    Examples test();

    /// The texts of a part; the one to validate with may be empty.
    TextPart part(TextPart.Role role);

    /// Reads a sentence.
    ///
    /// @param text of at most [TextPlaygroundLimits#MAX_SENTENCE] characters
    ReadSentence read(String text);
}
