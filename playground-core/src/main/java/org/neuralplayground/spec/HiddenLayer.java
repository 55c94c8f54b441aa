package org.neuralplayground.spec;

/// A dense hidden layer.
///
/// @param units how many, in [1, 32]
/// @param activation what all of them apply to their weighted sum
public record HiddenLayer(int units, Activation activation) {
    public HiddenLayer {
        Check.range(Subject.UNITS, units, 1, Limits.MAX_UNITS);
    }

    public HiddenLayer withUnits(int newUnits) {
        return new HiddenLayer(newUnits, activation);
    }

    public HiddenLayer withActivation(Activation newActivation) {
        return new HiddenLayer(units, newActivation);
    }
}
