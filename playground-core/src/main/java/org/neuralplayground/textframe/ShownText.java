package org.neuralplayground.textframe;

import java.util.Optional;
import org.neuralplayground.corpus.TextKind;
import org.neuralplayground.textplayground.TextPart;

/// A text that is drawn.
///
/// @param text cut after 240 characters, then with `…` at its end
/// @param label the class it belongs to
/// @param kind what makes it hard, where something is known to
public record ShownText(String text, int label, Optional<TextKind> kind) {
    private static final int MOST_CHARACTERS = 240;
    private static final String CUT = "…";

    static ShownText of(TextPart part, int index) {
        return new ShownText(
                cut(part.text(index)),
                part.label(index),
                part.kind(index).filter(kind -> kind != TextKind.PLAIN));
    }

    /// Never between the two halves of a surrogate pair.
    private static String cut(String text) {
        if (text.length() <= MOST_CHARACTERS) {
            return text;
        }
        boolean splitsPair =
                Character.isSurrogatePair(
                        text.charAt(MOST_CHARACTERS - 1), text.charAt(MOST_CHARACTERS));
        return text.substring(0, splitsPair ? MOST_CHARACTERS - 1 : MOST_CHARACTERS) + CUT;
    }
}
