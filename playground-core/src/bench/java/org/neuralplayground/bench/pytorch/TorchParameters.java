package org.neuralplayground.bench.pytorch;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.List;

/// Makes the parameters of a network, each with a gradient.
final class TorchParameters {
    private final NDManager manager;
    private final List<NDArray> parameters = new ArrayList<>();

    TorchParameters(NDManager manager) {
        this.manager = manager;
    }

    /// Weights at Glorot's start, uniform in `±√(6 / (fanIn + fanOut))`.
    ///
    /// @param fanIn values that one output sums
    /// @param fanOut outputs that one value reaches
    NDArray weight(int fanIn, int fanOut, long... shape) {
        float limit = (float) Math.sqrt(6.0 / (fanIn + fanOut));
        return keep(manager.randomUniform(-limit, limit, new Shape(shape)));
    }

    /// Biases, all 0.
    NDArray bias(int units) {
        return keep(manager.zeros(new Shape(units)));
    }

    private NDArray keep(NDArray values) {
        values.setRequiresGradient(true);
        parameters.add(values);
        return values;
    }

    /// All that were made, in this order.
    List<NDArray> all() {
        return List.copyOf(parameters);
    }
}
