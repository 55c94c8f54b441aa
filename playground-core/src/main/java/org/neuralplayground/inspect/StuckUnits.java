package org.neuralplayground.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.spec.Activation;

/// The units of a layer that stand where their activation is flat, for each of the given examples:
/// these examples teach them nothing, or next to nothing.
///
/// @param reason why such a unit does not learn
/// @param units how many units the layer has, see [Activations#units]
/// @param indices those that are stuck, in rising order
public record StuckUnits(Reason reason, int units, List<Integer> indices) {

    /// Largest magnitude of tanh that is not saturated; its slope there is 0.0199.
    private static final double TANH_LIMIT = 0.99;

    /// Smallest sigmoid that is not saturated, as far from 0 as the largest is from 1; its slope
    /// there is 0.0099.
    private static final double SIGMOID_MARGIN = 0.01;

    /// Why a unit does not learn.
    public enum Reason {
        /// A ReLU that is 0 for all examples: its slope is 0.
        DEAD,
        /// A tanh with `|a| > 0.99`, or a sigmoid outside [0.01, 0.99], for all examples: its slope
        /// is below 0.02 and 0.01.
        SATURATED
    }

    public StuckUnits {
        indices = List.copyOf(indices);
    }

    /// Judges each unit by all its values.
    ///
    /// @return empty where the layer's activation is none of ReLU, tanh and sigmoid
    /// @throws IllegalArgumentException where there are no examples to judge by
    public static Optional<StuckUnits> of(Activations activations) {
        if (activations.values().rows() == 0) {
            throw new IllegalArgumentException(
                    "units must be judged by at least 1 example, had none");
        }
        return activation(activations.spec())
                .flatMap(StuckUnits::reason)
                .map(reason -> new StuckUnits(reason, activations.units(), stuck(activations)));
    }

    /// How many units are stuck.
    public int count() {
        return indices.size();
    }

    /// The activation whose values the layer gives as they are. The state of LSTM and GRU is a
    /// product or a mean of several.
    private static Optional<Activation> activation(LayerSpec spec) {
        return switch (spec) {
            case LayerSpec.Dense dense -> Optional.of(dense.activation());
            case LayerSpec.Activated(var activation) -> Optional.of(activation);
            case LayerSpec.Convolution convolution -> Optional.of(convolution.activation());
            case LayerSpec.Recurrent(var cell, _, _) ->
                    cell == LayerSpec.Recurrent.Cell.SIMPLE
                            ? Optional.of(Activation.TANH)
                            : Optional.empty();
            case LayerSpec.Dropout _,
                    LayerSpec.BatchNormalization _,
                    LayerSpec.Pooling _,
                    LayerSpec.GlobalPooling _,
                    LayerSpec.Flatten _,
                    LayerSpec.Embedding _ ->
                    Optional.empty();
        };
    }

    private static Optional<Reason> reason(Activation activation) {
        return switch (activation) {
            case RELU -> Optional.of(Reason.DEAD);
            case TANH, SIGMOID -> Optional.of(Reason.SATURATED);
            case LINEAR, LEAKY_RELU, STEP, ELU, GELU, SWISH -> Optional.empty();
        };
    }

    private static List<Integer> stuck(Activations activations) {
        Activation activation = activation(activations.spec()).orElseThrow();
        List<Integer> indices = new ArrayList<>();
        for (int unit = 0; unit < activations.units(); unit++) {
            if (isStuck(activation, activations.values(), unit, activations.units())) {
                indices.add(unit);
            }
        }
        return indices;
    }

    /// Channels and features lie innermost: a unit's values are `units` columns apart.
    private static boolean isStuck(Activation activation, Table values, int unit, int units) {
        for (int example = 0; example < values.rows(); example++) {
            for (int column = unit; column < values.columns(); column += units) {
                if (!isFlat(activation, values.at(example, column))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isFlat(Activation activation, double a) {
        return switch (activation) {
            case RELU -> a == 0;
            case TANH -> Math.abs(a) > TANH_LIMIT;
            case SIGMOID -> a < SIGMOID_MARGIN || a > 1 - SIGMOID_MARGIN;
            default -> false;
        };
    }
}
