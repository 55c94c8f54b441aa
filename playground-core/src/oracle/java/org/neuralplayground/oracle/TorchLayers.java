package org.neuralplayground.oracle;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.core.Linear;
import ai.djl.nn.pooling.Pool;
import java.util.Iterator;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.Padding;

/// Layers in PyTorch's operations. Between layers examples are rows, and an image is height x width
/// x channels, as in the engine; PyTorch's operations want channels first.
final class TorchLayers {

    /// Examples as the first layer wants them.
    static NDArray shaped(NDArray examples, long batch, org.neuralplayground.model.Shape input) {
        return switch (input) {
            case org.neuralplayground.model.Shape.Features(int count) ->
                    examples.reshape(batch, count);
            case org.neuralplayground.model.Shape.Image(int height, int width, int channels) ->
                    examples.reshape(batch, height, width, channels);
            case org.neuralplayground.model.Shape.Sequence(int steps, int features) ->
                    examples.reshape(batch, steps, features);
            default -> throw new IllegalArgumentException("the oracle takes no " + input);
        };
    }

    /// What a layer gives.
    ///
    /// @param parameters the layer's are next, in the engine's order and shape
    static NDArray forward(LayerSpec layer, NDArray input, Iterator<NDArray> parameters) {
        return switch (layer) {
            case LayerSpec.Dense dense -> {
                NDArray weights = parameters.next();
                NDArray biases = parameters.next().flatten();
                yield activate(dense.activation(), Linear.linear(input, weights, biases).head());
            }
            case LayerSpec.Convolution convolution when convolution.padding() == Padding.VALID ->
                    convolve(convolution, input, parameters.next(), parameters.next().flatten());
            case LayerSpec.Pooling pooling
                    when pooling.padding() == Padding.VALID
                            && pooling.kind() == LayerSpec.Pooling.Kind.MAX ->
                    pool(pooling, input);
            case LayerSpec.Flatten _ -> input.reshape(input.getShape().get(0), -1);
            case LayerSpec.Recurrent(var cell, int units, boolean returnSequences)
                    when cell == LayerSpec.Recurrent.Cell.LSTM && !returnSequences ->
                    lastStateOfLstm(units, input, parameters);
            default -> throw new IllegalArgumentException("the oracle has no " + layer);
        };
    }

    /// @param weights filters x (window row, window column, channel)
    private static NDArray convolve(
            LayerSpec.Convolution layer, NDArray input, NDArray weights, NDArray biases) {
        NDArray windows =
                weights.reshape(layer.filters(), layer.windowHeight(), layer.windowWidth(), -1);
        Shape stride = new Shape(layer.stride(), layer.stride());
        NDArray sums =
                Conv2d.conv2d(channelsFirst(input), channelsFirst(windows), biases, stride).head();
        return activate(layer.activation(), channelsLast(sums));
    }

    private static NDArray pool(LayerSpec.Pooling layer, NDArray input) {
        Shape window = new Shape(layer.windowHeight(), layer.windowWidth());
        Shape stride = new Shape(layer.stride(), layer.stride());
        return channelsLast(
                Pool.maxPool2d(channelsFirst(input), window, stride, new Shape(0, 0), false));
    }

    /// PyTorch's LSTM has the engine's order of gates, and a second bias for what the state gives:
    /// here 0 and not trained.
    private static NDArray lastStateOfLstm(int units, NDArray input, Iterator<NDArray> next) {
        NDArray weights = next.next();
        NDArray recurrentWeights = next.next();
        NDArray biases = next.next().flatten();
        NDList parameters = new NDList(weights, recurrentWeights, biases, biases.zerosLike());
        NDArray zeros = input.getManager().zeros(new Shape(1, input.getShape().get(0), units));
        NDList states = new NDList(zeros, zeros);
        return input.getNDArrayInternal()
                .lstm(input, states, parameters, true, 1, 0, true, false, true)
                .get(1)
                .reshape(-1, units);
    }

    private static NDArray activate(
            org.neuralplayground.spec.Activation activation, NDArray values) {
        return switch (activation) {
            case LINEAR -> values;
            case TANH -> values.tanh();
            case RELU -> Activation.relu(values);
            default -> throw new IllegalArgumentException("the oracle has no " + activation);
        };
    }

    private static NDArray channelsFirst(NDArray values) {
        return values.transpose(0, 3, 1, 2);
    }

    private static NDArray channelsLast(NDArray values) {
        return values.transpose(0, 2, 3, 1);
    }

    private TorchLayers() {}
}
