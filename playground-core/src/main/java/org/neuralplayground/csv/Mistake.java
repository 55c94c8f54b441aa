package org.neuralplayground.csv;

import org.neuralplayground.spec.Violation;

/// A line that gave no point.
///
/// @param line its number in the text, from 1
/// @param violation the rule that it broke
public record Mistake(int line, Violation violation) {

    /// The sentence in English, with the line.
    public String message() {
        return "line " + line + ": " + violation.message();
    }
}
