package org.neuralplayground.train;

import java.util.List;
import java.util.random.RandomGenerator;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.kernel.Kernel;
import org.neuralplayground.kernel.Kernels;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.LossSpec;
import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.model.Shape;
import org.neuralplayground.model.StartSpec;
import org.neuralplayground.nn.Network;
import org.neuralplayground.random.SeedRandom;
import org.neuralplayground.spec.Activation;

/// Small networks and examples for tests of training.
public final class Models {
    /// 3 inputs, 5 tanh, 4 classes.
    public static final ModelSpec CLASSES =
            new ModelSpec(
                    new Shape.Features(3),
                    List.of(
                            new LayerSpec.Dense(5, Activation.TANH),
                            new LayerSpec.Dense(4, Activation.LINEAR)),
                    new LossSpec.SoftmaxCrossEntropy(LossSpec.SoftmaxCrossEntropy.Labels.INDEX));

    /// 3 inputs, 8 ReLU of which each goes with probability 0.4, 4 classes.
    public static final ModelSpec DROPPED =
            new ModelSpec(
                    new Shape.Features(3),
                    List.of(
                            new LayerSpec.Dense(8, Activation.RELU),
                            new LayerSpec.Dropout(0.4),
                            new LayerSpec.Dense(4, Activation.LINEAR)),
                    CLASSES.loss());

    /// 3 inputs, 8 ReLU, batch normalisation, 4 classes.
    public static final ModelSpec NORMALIZED =
            new ModelSpec(
                    new Shape.Features(3),
                    List.of(
                            new LayerSpec.Dense(8, Activation.RELU),
                            LayerSpec.BatchNormalization.DEFAULT,
                            new LayerSpec.Dense(4, Activation.LINEAR)),
                    CLASSES.loss());

    /// 3 inputs, 6 ReLU, 1 value.
    public static final ModelSpec VALUES =
            new ModelSpec(
                    new Shape.Features(3),
                    List.of(
                            new LayerSpec.Dense(6, Activation.RELU),
                            new LayerSpec.Dense(1, Activation.LINEAR)),
                    new LossSpec.SquaredError());

    /// One weight and one bias.
    public static final ModelSpec LINE =
            new ModelSpec(
                    new Shape.Features(1),
                    List.of(new LayerSpec.Dense(1, Activation.LINEAR)),
                    new LossSpec.SquaredError());

    /// The same start each time, on the fastest kernel.
    public static Network network(ModelSpec model) {
        return network(model, Kernels.fastest());
    }

    /// The same start each time.
    public static Network network(ModelSpec model, Kernel kernel) {
        return new Network(model, StartSpec.KERAS, new SeedRandom("models"), kernel);
    }

    /// What two epochs make of the parameters of [#CLASSES].
    static float[] trained(TrainingPlan plan, Workers workers) {
        Network network = network(CLASSES);
        ModelTrainer trainer = new ModelTrainer(network, plan, classes(400), workers);
        trainer.epoch();
        trainer.epoch();
        return network.parameters().values();
    }

    /// y = 3 for x = 1, y = 5 for x = 2, y = 0 for x = -1.
    static TableExamples line() {
        return TableExamples.of(Table.of(3, 1, 1, 2, -1), Table.of(3, 1, 3, 5, 0));
    }

    /// Random inputs; the class is the number of positive ones among them.
    public static TableExamples classes(int examples) {
        Table inputs = inputs(examples);
        float[] labels = new float[examples];
        for (int row = 0; row < examples; row++) {
            for (int column = 0; column < 3; column++) {
                labels[row] += inputs.at(row, column) > 0 ? 1 : 0;
            }
        }
        return TableExamples.of(inputs, Table.of(examples, 1, labels));
    }

    /// Random inputs; the value is `x0 - 2 x1 + x0 x2`.
    public static TableExamples values(int examples) {
        Table inputs = inputs(examples);
        float[] values = new float[examples];
        for (int row = 0; row < examples; row++) {
            values[row] =
                    inputs.at(row, 0)
                            - 2 * inputs.at(row, 1)
                            + inputs.at(row, 0) * inputs.at(row, 2);
        }
        return TableExamples.of(inputs, Table.of(examples, 1, values));
    }

    private static Table inputs(int examples) {
        RandomGenerator random = new SeedRandom("inputs");
        float[] numbers = new float[3 * examples];
        for (int n = 0; n < numbers.length; n++) {
            numbers[n] = (float) (2 * random.nextDouble() - 1);
        }
        return Table.of(examples, 3, numbers);
    }

    private Models() {}
}
