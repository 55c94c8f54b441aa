package org.neuralplayground.bench.pytorch;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.nn.core.Linear;
import java.util.List;
import java.util.function.UnaryOperator;

/// Dense layers, each with an activation but the last, whose raw outputs the loss takes.
final class TorchMultilayerPerceptron implements TorchNetwork {
    private final List<NDArray> parameters;
    private final UnaryOperator<NDArray> activation;
    private final TorchLoss loss;

    /// @param sizes inputs, then the units of each layer
    TorchMultilayerPerceptron(
            NDManager manager, UnaryOperator<NDArray> activation, TorchLoss loss, int... sizes) {
        TorchParameters made = new TorchParameters(manager);
        for (int layer = 1; layer < sizes.length; layer++) {
            made.weight(sizes[layer - 1], sizes[layer], sizes[layer], sizes[layer - 1]);
            made.bias(sizes[layer]);
        }
        parameters = made.all();
        this.activation = activation;
        this.loss = loss;
    }

    @Override
    public List<NDArray> parameters() {
        return parameters;
    }

    @Override
    public NDArray loss(NDArray inputs, NDArray targets) {
        NDArray values = inputs;
        for (int n = 0; n < parameters.size(); n += 2) {
            NDArray sums = Linear.linear(values, parameters.get(n), parameters.get(n + 1)).head();
            values = n + 2 < parameters.size() ? activation.apply(sums) : sums;
        }
        return loss.of(values, targets);
    }
}
