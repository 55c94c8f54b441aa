package org.neuralplayground.text;

import java.util.function.UnaryOperator;

/// A text after each stage of cleaning, in order; a stage that is off leaves it as it was.
record CleanedText(
        SourceText withoutHtml,
        SourceText composed,
        SourceText lowerCased,
        SourceText withoutPunctuation) {

    /// Cleans a raw text.
    ///
    /// @throws IllegalArgumentException where it is longer than [TextLimits#MAX_TEXT_LENGTH]
    static CleanedText of(String raw, Cleaning cleaning) {
        if (raw.length() > TextLimits.MAX_TEXT_LENGTH) {
            throw new IllegalArgumentException(
                    "a text must have at most %d characters, had %d"
                            .formatted(TextLimits.MAX_TEXT_LENGTH, raw.length()));
        }
        SourceText stripped = cleaning.html() ? HtmlStripping.strip(raw) : SourceText.raw(raw);
        SourceText composed = Composition.compose(stripped);
        SourceText small = changed(composed, cleaning.lowerCase(), Characters::lowerCase);
        SourceText words = changed(small, cleaning.punctuation(), Characters::withoutPunctuation);
        return new CleanedText(stripped, composed, small, words);
    }

    private static SourceText changed(SourceText text, boolean on, UnaryOperator<String> change) {
        return on ? text.inPlace(change.apply(text.text())) : text;
    }

    /// What words are looked for in.
    SourceText last() {
        return withoutPunctuation;
    }
}
