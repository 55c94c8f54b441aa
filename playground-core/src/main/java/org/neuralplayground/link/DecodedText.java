package org.neuralplayground.link;

import java.util.List;
import org.neuralplayground.spec.Violation;
import org.neuralplayground.textplayground.TextPlaygroundSpec;

/// What a link of a text playground was read as.
///
/// @param spec the playground to show; always a whole one
/// @param violations everything that was wrong with the link, empty where nothing was
/// @param ownTextsMissing whether the link is about somebody's own texts, which no link carries, so
///   that others stand in for them
public record DecodedText(
        TextPlaygroundSpec spec, List<Violation> violations, boolean ownTextsMissing) {
    public DecodedText {
        violations = List.copyOf(violations);
    }

    static DecodedText refused(List<Violation> violations) {
        return new DecodedText(TextPlaygroundSpec.DEFAULT, violations, false);
    }

    /// Whether the link said nothing wrong.
    public boolean isFlawless() {
        return violations.isEmpty();
    }
}
