package org.neuralplayground.link;

import java.util.List;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.spec.Violation;

/// What a link was read as.
///
/// @param spec the playground to show; always a whole one
/// @param violations everything that was wrong with the link, empty where nothing was
public record Decoded(PlaygroundSpec spec, List<Violation> violations) {
    public Decoded {
        violations = List.copyOf(violations);
    }

    static Decoded refused(List<Violation> violations) {
        return new Decoded(PlaygroundSpec.DEFAULT, violations);
    }

    static Decoded refused(Violation violation) {
        return refused(List.of(violation));
    }

    /// Whether the link said nothing wrong.
    public boolean isFlawless() {
        return violations.isEmpty();
    }
}
