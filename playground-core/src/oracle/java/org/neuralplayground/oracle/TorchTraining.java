package org.neuralplayground.oracle;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import java.util.Arrays;
import java.util.List;
import org.neuralplayground.nn.Network;

/// PyTorch's side: its operations forward, its autograd back, and the optimizer's rule in its
/// memory.
final class TorchTraining {
    private final TorchNetwork network;
    private final List<TorchRule> rules;

    private TorchTraining(TorchNetwork network, OracleOptimizer optimizer) {
        this.network = network;
        rules = network.parameters().stream().map(optimizer::rule).toList();
    }

    /// One step from each batch, in a memory that is given back.
    ///
    /// @param start where its copy starts. Not modified.
    static Trajectory run(Network start, OracleOptimizer optimizer, OracleBatches batches) {
        try (NDManager manager = NDManager.newBaseManager()) {
            TorchNetwork network = TorchNetwork.copyOf(start, manager);
            double[] losses = new TorchTraining(network, optimizer).run(batches, manager);
            return new Trajectory(network.values(), losses);
        }
    }

    private double[] run(OracleBatches batches, NDManager manager) {
        int features = batches.inputs().columns();
        float[] inputs = batches.inputs().toArray();
        float[] labels = batches.labels().toArray();
        double[] losses = new double[OracleBatches.STEPS];
        for (int step = 0; step < OracleBatches.STEPS; step++) {
            int from = step * OracleBatches.SIZE;
            int to = from + OracleBatches.SIZE;
            try (NDManager scope = manager.newSubManager()) {
                NDArray examples =
                        scope.create(Arrays.copyOfRange(inputs, from * features, to * features));
                NDArray classes = scope.create(Arrays.copyOfRange(labels, from, to));
                losses[step] = step(examples, classes.oneHot(OracleNetwork.CLASSES));
            }
        }
        return losses;
    }

    /// One update.
    ///
    /// @param targets batch x classes, 1 at each example's class and 0 elsewhere
    /// @return the loss before it
    private double step(NDArray examples, NDArray targets) {
        double loss;
        try (GradientCollector tape = Engine.getInstance().newGradientCollector()) {
            NDArray mean = network.loss(examples, targets);
            tape.backward(mean);
            loss = mean.getFloat();
        }
        for (int n = 0; n < rules.size(); n++) {
            NDArray values = network.parameters().get(n);
            try (NDArray gradient = values.getGradient()) {
                rules.get(n).update(values, gradient);
            }
        }
        return loss;
    }
}
