package org.neuralplayground.textplayground;

import org.neuralplayground.spec.Activation;
import org.neuralplayground.spec.Check;
import org.neuralplayground.spec.Subject;

/// A dense hidden layer.
///
/// @param units how many, in [1, 64]
/// @param activation what all of them apply to their weighted sum
public record DenseLayer(int units, Activation activation) {
    public DenseLayer {
        Check.range(Subject.UNITS, units, 1, TextPlaygroundLimits.MAX_UNITS);
    }

    public DenseLayer withUnits(int newUnits) {
        return new DenseLayer(newUnits, activation);
    }

    public DenseLayer withActivation(Activation newActivation) {
        return new DenseLayer(units, newActivation);
    }
}
