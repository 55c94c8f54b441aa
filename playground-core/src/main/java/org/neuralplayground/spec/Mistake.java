package org.neuralplayground.spec;

/// A line of a text that gave nothing.
///
/// @param line its number in the text, from 1
/// @param violation the rule that it broke
public record Mistake(int line, Violation violation) {

    /// The sentence in English, with the line.
    public String message() {
        return "line " + line + ": " + violation.message();
    }
}
