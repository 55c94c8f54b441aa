package org.neuralplayground.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.neuralplayground.spec.SpecException;
import org.neuralplayground.spec.Violation;

/// Gathers what was wrong, so that a reader can name all of it instead of the first. The rules
/// themselves stand in the spec's records.
final class Refusals {
    private final List<Violation> violations = new ArrayList<>();

    void add(Violation violation) {
        violations.add(violation);
    }

    List<Violation> violations() {
        return List.copyOf(violations);
    }

    boolean isEmpty() {
        return violations.isEmpty();
    }

    /// The changed part where a value came and the spec accepts it, and the part as it was
    /// otherwise; a refusal is noted.
    <S, V> S apply(S before, Optional<V> value, BiFunction<S, V, S> change) {
        try {
            return value.map(came -> change.apply(before, came)).orElse(before);
        } catch (SpecException refusal) {
            add(refusal.violation());
            return before;
        }
    }
}
