package org.neuralplayground.train;

import java.util.List;
import java.util.random.RandomGenerator;
import org.neuralplayground.dataset.SparseTable;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.model.Shape;
import org.neuralplayground.nn.DenseLayer;
import org.neuralplayground.nn.Network;
import org.neuralplayground.nn.SparseDenseLayer;
import org.neuralplayground.random.SeedRandom;
import org.neuralplayground.spec.Activation;

/// The same network and examples twice: over sparse rows, and over full ones.
final class SparseModels {
    static final int FEATURES = 24;

    private static final List<LayerSpec> LAYERS =
            List.of(
                    new LayerSpec.Dense(17, Activation.TANH),
                    new LayerSpec.Dense(3, Activation.LINEAR));

    /// 24 sparse features, 17 tanh, 3 classes.
    static final ModelSpec SPARSE =
            new ModelSpec(new Shape.Sparse(FEATURES), LAYERS, Models.CLASSES.loss());

    /// The same over full rows.
    static final ModelSpec FULL =
            new ModelSpec(new Shape.Features(FEATURES), LAYERS, Models.CLASSES.loss());

    /// A quarter of the features are not 0.
    static Table inputs(int examples) {
        RandomGenerator random = new SeedRandom("sparse inputs");
        float[] numbers = new float[FEATURES * examples];
        for (int n = 0; n < numbers.length; n++) {
            double number = random.nextDouble(-2, 2);
            numbers[n] = random.nextInt(4) == 0 ? (float) number : 0;
        }
        return Table.of(examples, FEATURES, numbers);
    }

    /// The class is which third of the features has the largest sum.
    static Table labels(Table inputs) {
        float[] labels = new float[inputs.rows()];
        for (int row = 0; row < labels.length; row++) {
            float[] sums = new float[3];
            for (int column = 0; column < FEATURES; column++) {
                sums[column % 3] += inputs.at(row, column);
            }
            labels[row] = sums[0] >= sums[1] && sums[0] >= sums[2] ? 0 : sums[1] > sums[2] ? 1 : 2;
        }
        return Table.of(labels.length, 1, labels);
    }

    static SparseExamples sparse(int examples) {
        Table inputs = inputs(examples);
        return SparseExamples.of(SparseTable.of(inputs), labels(inputs));
    }

    static TableExamples full(int examples) {
        Table inputs = inputs(examples);
        return TableExamples.of(inputs, labels(inputs));
    }

    /// The network over full rows that has the numbers of the sparse one.
    static Network twin(Network sparse) {
        Network full = Models.network(FULL);
        SparseDenseLayer from = (SparseDenseLayer) sparse.layers().getFirst();
        DenseLayer to = full.denseLayers().getFirst();
        System.arraycopy(
                sparse.parameters().values(),
                0,
                full.parameters().values(),
                0,
                sparse.parameters().size());
        for (int unit = 0; unit < to.units(); unit++) {
            for (int input = 0; input < FEATURES; input++) {
                to.weights().set(unit, input, from.weights().get(input, unit));
            }
        }
        return full;
    }

    private SparseModels() {}
}
