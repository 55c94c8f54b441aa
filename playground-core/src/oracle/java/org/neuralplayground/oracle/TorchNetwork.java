package org.neuralplayground.oracle;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.nn.Network;
import org.neuralplayground.nn.Parameter;

/// A network of the engine in PyTorch. Parameters keep the engine's order and shape, and become
/// what PyTorch's operations want on the way forward, so that their gradients come back in that
/// shape by themselves.
final class TorchNetwork {
    private final ModelSpec spec;
    private final List<NDArray> parameters;

    private TorchNetwork(ModelSpec spec, List<NDArray> parameters) {
        this.spec = spec;
        this.parameters = parameters;
    }

    /// A network with the same weights and biases.
    ///
    /// @param network Not modified.
    static TorchNetwork copyOf(Network network, NDManager manager) {
        List<NDArray> parameters = new ArrayList<>();
        for (Parameter part : network.parameters().parts()) {
            Shape shape = new Shape(part.rows(), part.columns());
            NDArray values = manager.create(part.copyOfValues(), shape);
            values.setRequiresGradient(true);
            parameters.add(values);
        }
        return new TorchNetwork(network.spec(), List.copyOf(parameters));
    }

    /// Weights and biases, each with a gradient, in the engine's order.
    List<NDArray> parameters() {
        return parameters;
    }

    /// All numbers of all parameters, one after the other, as in the engine.
    float[] values() {
        long size = parameters.stream().mapToLong(NDArray::size).sum();
        FloatBuffer all = FloatBuffer.allocate(Math.toIntExact(size));
        parameters.forEach(values -> all.put(values.toFloatArray()));
        return all.array();
    }

    /// The mean of `-Σ_k t_k ln softmax(z)[k]` over a batch.
    ///
    /// @param examples all numbers, example after example in the engine's order
    /// @param targets batch x outputs
    NDArray loss(NDArray examples, NDArray targets) {
        NDArray values = TorchLayers.shaped(examples, targets.getShape().get(0), spec.input());
        Iterator<NDArray> next = parameters.iterator();
        for (LayerSpec layer : spec.layers()) {
            values = TorchLayers.forward(layer, values, next);
        }
        return values.logSoftmax(1).mul(targets).sum(new int[] {1}).mean().neg();
    }
}
