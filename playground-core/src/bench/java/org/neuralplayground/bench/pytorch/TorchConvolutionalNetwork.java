package org.neuralplayground.bench.pytorch;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.core.Linear;
import ai.djl.nn.pooling.Pool;
import java.util.List;

/// The network of lesson B11 on 28 x 28 images: 32 filters of 5 x 5, maximum of 2 x 2, 64 filters
/// of 5 x 5, maximum of 2 x 2, 64 dense units, 10 outputs. ReLU throughout, no padding.
final class TorchConvolutionalNetwork implements TorchNetwork {
    private static final Shape POOL = new Shape(2, 2);
    private static final Shape NO_PADDING = new Shape(0, 0);

    private final List<NDArray> parameters;

    TorchConvolutionalNetwork(NDManager manager) {
        TorchParameters made = new TorchParameters(manager);
        made.weight(25, 25 * 32, 32, 1, 5, 5);
        made.bias(32);
        made.weight(25 * 32, 25 * 64, 64, 32, 5, 5);
        made.bias(64);
        made.weight(16 * 64, 64, 64, 16 * 64);
        made.bias(64);
        made.weight(64, 10, 10, 64);
        made.bias(10);
        parameters = made.all();
    }

    @Override
    public List<NDArray> parameters() {
        return parameters;
    }

    /// @param inputs batch x 1 x 28 x 28
    @Override
    public NDArray loss(NDArray inputs, NDArray targets) {
        NDArray first = convolution(inputs, 0);
        NDArray second = convolution(first, 2);
        NDArray flat = second.reshape(-1, 16 * 64);
        NDArray hidden = Activation.relu(dense(flat, 4));
        return TorchLoss.SOFTMAX_CROSS_ENTROPY.of(dense(hidden, 6), targets);
    }

    private NDArray convolution(NDArray inputs, int parameter) {
        NDArray sums =
                Conv2d.conv2d(inputs, parameters.get(parameter), parameters.get(parameter + 1))
                        .head();
        return Pool.maxPool2d(Activation.relu(sums), POOL, POOL, NO_PADDING, false);
    }

    private NDArray dense(NDArray inputs, int parameter) {
        return Linear.linear(inputs, parameters.get(parameter), parameters.get(parameter + 1))
                .head();
    }
}
