package org.neuralplayground.textplayground;

import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.spec.Check;
import org.neuralplayground.spec.Subject;

/// How a network reads a text.
public sealed interface FirstLayer {

    /// A vector over the vocabulary, which the first dense layer takes as it is.
    record Bag() implements FirstLayer {}

    /// Each word embedded, and the mean over all steps of the sequence.
    ///
    /// @param dimensions numbers of an embedded word, in [1, 64]
    record Pooled(int dimensions) implements FirstLayer {
        public Pooled {
            Check.range(Subject.DIMENSIONS, dimensions, 1, TextPlaygroundLimits.MAX_DIMENSIONS);
        }
    }

    /// Each word embedded, and read one after the other; the last state goes on.
    ///
    /// @param cell how a state becomes the next one
    /// @param dimensions numbers of an embedded word, in [1, 64]
    /// @param units numbers of the state, in [1, 64]
    record Recurrent(LayerSpec.Recurrent.Cell cell, int dimensions, int units)
            implements FirstLayer {
        public Recurrent {
            Check.range(Subject.DIMENSIONS, dimensions, 1, TextPlaygroundLimits.MAX_DIMENSIONS);
            Check.range(Subject.UNITS, units, 1, TextPlaygroundLimits.MAX_UNITS);
        }
    }

    /// Whether it takes sequences of indices, or else vectors.
    default boolean readsSequences() {
        return !(this instanceof Bag);
    }
}
