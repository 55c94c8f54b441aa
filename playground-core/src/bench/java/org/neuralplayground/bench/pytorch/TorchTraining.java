package org.neuralplayground.bench.pytorch;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import java.util.List;

/// Trains a network on batches that lie ready in PyTorch's memory, one after the other, over and
/// over. A step is forward, backward and update; making batches and looking at the loss are no part
/// of it.
final class TorchTraining {
    private final NDManager manager;
    private final TorchNetwork network;
    private final TorchOptimizer optimizer;
    private final List<TorchBatch> batches;
    private final List<String> names;
    private int next;

    TorchTraining(
            NDManager manager,
            TorchNetwork network,
            TorchOptimizer optimizer,
            List<TorchBatch> batches) {
        this.manager = manager;
        this.network = network;
        this.optimizer = optimizer;
        this.batches = List.copyOf(batches);
        names = network.parameters().stream().map(NDArray::getUid).toList();
    }

    /// One update from one batch.
    void step() {
        TorchBatch batch = batches.get(next);
        next = (next + 1) % batches.size();
        try (NDManager scope = manager.newSubManager()) {
            scope.tempAttachAll(new NDList(batch.inputs(), batch.targets()));
            try (GradientCollector tape = Engine.getInstance().newGradientCollector()) {
                tape.backward(network.loss(batch.inputs(), batch.targets()));
            }
            update();
        }
    }

    private void update() {
        List<NDArray> parameters = network.parameters();
        for (int n = 0; n < parameters.size(); n++) {
            NDArray values = parameters.get(n);
            try (NDArray gradient = values.getGradient()) {
                optimizer.update(names.get(n), values, gradient);
            }
        }
    }

    /// What is trained: weights and biases.
    List<NDArray> parameters() {
        return network.parameters();
    }

    /// The mean loss over all batches.
    double loss() {
        double sum = 0;
        for (TorchBatch batch : batches) {
            try (NDArray loss = network.loss(batch.inputs(), batch.targets())) {
                sum += loss.getFloat();
            }
        }
        return sum / batches.size();
    }
}
