package org.neuralplayground.bench.pytorch;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.core.Linear;
import java.util.List;

/// An LSTM whose last state goes into one sigmoid output. PyTorch wants two biases for its gates,
/// which are only ever added: the second is 0 and not trained, as there is none in Keras or in
/// ours.
final class TorchLstmNetwork implements TorchNetwork {
    private final List<NDArray> parameters;
    private final NDList recurrent;
    private final NDList zeroStates;
    private final int units;

    TorchLstmNetwork(NDManager manager, int inputs, int units, int batch) {
        this.units = units;
        TorchParameters made = new TorchParameters(manager);
        recurrent =
                new NDList(
                        made.weight(inputs, 4 * units, 4L * units, inputs),
                        made.weight(units, 4 * units, 4L * units, units),
                        made.bias(4 * units),
                        manager.zeros(new Shape(4L * units)));
        made.weight(units, 1, 1, units);
        made.bias(1);
        parameters = made.all();
        Shape states = new Shape(1, batch, units);
        zeroStates = new NDList(manager.zeros(states), manager.zeros(states));
    }

    @Override
    public List<NDArray> parameters() {
        return parameters;
    }

    /// @param inputs steps x batch x inputs
    @Override
    public NDArray loss(NDArray inputs, NDArray targets) {
        NDList all =
                inputs.getNDArrayInternal()
                        .lstm(inputs, zeroStates, recurrent, true, 1, 0, true, false, false);
        NDArray last = all.get(1).reshape(-1, units);
        NDArray outputs = Linear.linear(last, parameters.get(3), parameters.get(4)).head();
        return TorchLoss.SIGMOID_CROSS_ENTROPY.of(outputs, targets);
    }
}
