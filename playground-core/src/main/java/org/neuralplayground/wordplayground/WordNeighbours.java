package org.neuralplayground.wordplayground;

import java.util.List;
import java.util.OptionalInt;

/// The words nearest to a chosen one among all that have a vector, whether they are shown or not.
///
/// @param word the chosen one's index among the shown words
/// @param nearest by falling cosine, at most [WordLimits#MAX_NEIGHBOURS]
public record WordNeighbours(int word, List<Near> nearest) {

    /// A word near by.
    ///
    /// @param cosine of the angle between the two vectors, in [-1, 1]
    /// @param shown its index among the shown words; empty where it is not among the most frequent
    ///   ones
    public record Near(String term, double cosine, OptionalInt shown) {}

    public WordNeighbours {
        nearest = List.copyOf(nearest);
    }
}
