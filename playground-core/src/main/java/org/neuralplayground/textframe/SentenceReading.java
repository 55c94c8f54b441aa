package org.neuralplayground.textframe;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.neuralplayground.frame.Grid;
import org.neuralplayground.inspect.Attribution;

/// What a network makes of a sentence.
///
/// @param text as it was typed
/// @param attribution what the contributions are worth
/// @param output the class to whose raw output the words contribute: the one decided for, or of two
///   classes under one output the second, 1
/// @param answers the probability of each class
/// @param decision the class it is taken for
/// @param tokens its words
/// @param point where it lies in the frame's plane; empty where there is none
/// @param states what a recurrent layer remembers; empty without one
public record SentenceReading(
        String text,
        Attribution attribution,
        int output,
        List<Double> answers,
        int decision,
        List<Token> tokens,
        Optional<Point> point,
        Optional<States> states) {

    /// A word.
    ///
    /// @param start where it begins in the text, in UTF-16
    /// @param end where the text goes on after it
    /// @param term what was looked up
    /// @param contribution what it adds to the raw output, where the network reads it: see
    ///   [org.neuralplayground.textplayground.ReadSentence#perWord]
    public record Token(int start, int end, String term, OptionalDouble contribution) {}

    /// A place of the plane.
    public record Point(float x, float y) {}

    /// Hidden states.
    ///
    /// @param layer the drawn layer that has them
    /// @param values units x tokens: the state after each token; NaN where a sequence was cut
    ///   before it
    public record States(int layer, Grid values) {}

    public SentenceReading {
        answers = List.copyOf(answers);
        tokens = List.copyOf(tokens);
    }
}
