package org.neuralplayground.inspect;

import java.util.Objects;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.model.Shape;
import org.neuralplayground.nn.Network;
import org.neuralplayground.nn.NetworkPass;

/// What an output depends on: its gradient by the inputs (Simonyan et al. 2014, "Deep inside
/// convolutional networks"), `dz[output] / dx` of each example. It is of the raw output, before the
/// loss's activation, so that a sure answer has no vanishing gradient. Without dropout and with
/// running statistics, as for answers.
///
/// @param output from 0
/// @param gradients examples x inputs
public record Saliency(int output, Table gradients) {

    /// Computes the gradient of one output.
    ///
    /// @param network Not modified.
    /// @param output from 0
    /// @param inputs examples x the rows of the network's input shape
    /// @throws IndexOutOfBoundsException where there is no such output
    /// @throws IllegalArgumentException where the inputs don't fit the network, are tokens, which
    ///   have no slope, or sparse rows, which get no gradient
    public static Saliency of(Network network, int output, Table inputs) {
        Objects.checkIndex(output, network.outputs());
        if (network.inputShape() instanceof Shape.Tokens) {
            throw new IllegalArgumentException(
                    "inputs with a gradient must be numbers, were " + network.inputShape());
        }
        float[] gradients = new float[Math.multiplyExact(inputs.rows(), inputs.columns())];
        float[] unused = new float[network.parameters().size()];
        TableRows.forward(
                network,
                inputs,
                NetworkPass.Learning.INPUTS,
                (pass, from, count) -> {
                    pass.backwardFrom(output, unused);
                    TableRows.copy(pass.inputGradient(), count, gradients, from);
                });
        return new Saliency(output, Table.of(inputs.rows(), inputs.columns(), gradients));
    }
}
