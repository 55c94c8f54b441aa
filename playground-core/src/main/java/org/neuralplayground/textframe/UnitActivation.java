package org.neuralplayground.textframe;

import org.neuralplayground.spec.Activation;

/// What the units of a layer make of their sums.
public sealed interface UnitActivation {

    /// Each unit the same, by itself.
    record Each(Activation activation) implements UnitActivation {}

    /// All together: probabilities that add up to 1.
    record Softmax() implements UnitActivation {}

    /// The constant that stands for it in the stream.
    default String constant() {
        return switch (this) {
            case Each(var activation) -> activation.name();
            case Softmax() -> "SOFTMAX";
        };
    }

    /// Whether all values lie in [-1, 1].
    default boolean isBounded() {
        return switch (this) {
            case Softmax() -> true;
            case Each(var activation) ->
                    switch (activation) {
                        case TANH, SIGMOID, STEP -> true;
                        case LINEAR, RELU, LEAKY_RELU, ELU, GELU, SWISH -> false;
                    };
        };
    }
}
