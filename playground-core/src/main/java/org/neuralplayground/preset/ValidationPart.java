package org.neuralplayground.preset;

import java.util.Optional;
import org.neuralplayground.fit.Split;

/// Which of the examples to train on are kept for validation.
public sealed interface ValidationPart {

    /// None: all of them train.
    record None() implements ValidationPart {
        @Override
        public int examples() {
            return 0;
        }

        @Override
        public Optional<Split> split(int all) {
            return Optional.empty();
        }
    }

    /// The first ones; the others train.
    ///
    /// @param examples at least 1
    record First(int examples) implements ValidationPart {
        public First {
            if (examples < 1) {
                throw new IllegalArgumentException(
                        "validation must have at least 1 example, had " + examples);
            }
        }

        @Override
        public Optional<Split> split(int all) {
            return Optional.of(Split.firstCount(all, examples));
        }
    }

    /// How many examples validate. There must be more than that in all.
    int examples();

    /// Divides examples; empty where none validate.
    ///
    /// @param all how many there are
    /// @throws IllegalArgumentException where none would be left to train on
    Optional<Split> split(int all);
}
