package org.neuralplayground.textframe;

import java.util.Optional;
import org.neuralplayground.frame.Grid;
import org.neuralplayground.nn.DenseLayer;
import org.neuralplayground.nn.Layer;
import org.neuralplayground.nn.Network;
import org.neuralplayground.nn.Parameter;
import org.neuralplayground.nn.SparseDenseLayer;

/// A drawn layer at the moment of a frame.
///
/// @param weights units x units of the layer before; only of a dense layer that is not the first
/// @param biases units x 1; only of a dense layer
/// @param activations units x shown texts; of a sequence the mean over its steps, of the output
///   layer its answers
/// @param scale what the activations are drawn against, above 0: 1 where they are bounded by it,
///   else the largest magnitude among them
public record DrawnValues(
        Optional<Grid> weights, Optional<Grid> biases, Grid activations, float scale) {

    /// @param network Not modified.
    static DrawnValues of(Network network, DrawnLayer drawn, Grid activations) {
        Layer layer = network.layers().get(drawn.index());
        float scale =
                drawn.activation().map(UnitActivation::isBounded).orElse(false)
                        ? 1
                        : largest(activations);
        return new DrawnValues(
                layer instanceof DenseLayer dense
                        ? Optional.of(grid(dense.weights()))
                        : Optional.empty(),
                switch (layer) {
                    case DenseLayer dense -> Optional.of(grid(dense.biases()));
                    case SparseDenseLayer dense -> Optional.of(grid(dense.biases()));
                    default -> Optional.empty();
                },
                activations,
                scale);
    }

    private static Grid grid(Parameter parameter) {
        return FiniteGrid.of(parameter.rows(), parameter.columns(), parameter.copyOfValues());
    }

    /// 1 where all are 0 or NaN.
    private static float largest(Grid activations) {
        float largest = 0;
        for (int n = 0; n < activations.size(); n++) {
            float magnitude = Math.abs(activations.at(n));
            if (magnitude > largest) {
                largest = magnitude;
            }
        }
        return largest > 0 ? largest : 1;
    }
}
