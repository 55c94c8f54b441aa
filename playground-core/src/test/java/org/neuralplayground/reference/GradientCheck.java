package org.neuralplayground.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.kernel.Kernel;
import org.neuralplayground.model.LossSpec;
import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.model.Shape;
import org.neuralplayground.model.StartSpec;
import org.neuralplayground.nn.Layer;
import org.neuralplayground.nn.Network;
import org.neuralplayground.nn.NetworkPass;
import org.neuralplayground.nn.Parameter;
import org.neuralplayground.random.SeedRandom;

/// Draws a network, examples and targets, and holds the engine's raw outputs and gradients against
/// the [ReferenceModel]: relative error 1e-4, on top of what rounding does to sums near 0.
public final class GradientCheck {
    private static final double RELATIVE = 1e-4;

    private final ModelSpec spec;
    private final RandomGenerator random = new SeedRandom("gradient check");
    private final double[][] examples;
    private final double[][] targets;
    private final Network network;

    public GradientCheck(ModelSpec spec, int examples, Kernel kernel) {
        this.spec = spec;
        network = new Network(spec, StartSpec.KERAS, random, kernel);
        float[] values = network.parameters().values();
        for (int n = 0; n < values.length; n++) {
            values[n] += (float) random.nextDouble(-0.2, 0.2);
        }
        this.examples = new double[examples][];
        targets = new double[examples][];
        for (int example = 0; example < examples; example++) {
            this.examples[example] = example(spec.input());
            targets[example] = target(spec.loss(), network.outputs());
        }
    }

    private double[] example(Shape input) {
        int numbers = input instanceof Shape.Sparse(int count) ? count : input.rows();
        double[] example = new double[numbers];
        for (int n = 0; n < numbers; n++) {
            example[n] =
                    switch (input) {
                        case Shape.Tokens _ -> random.nextInt(5);
                        case Shape.Sparse _ ->
                                random.nextInt(3) == 0 ? (float) random.nextDouble(-2, 2) : 0;
                        default -> (float) random.nextDouble(-2, 2);
                    };
        }
        return example;
    }

    private double[] target(LossSpec loss, int outputs) {
        double[] target = new double[network.loss().targetRows(outputs)];
        for (int row = 0; row < target.length; row++) {
            target[row] =
                    switch (loss) {
                        case LossSpec.SoftmaxCrossEntropy _ -> random.nextInt(outputs);
                        case LossSpec.TanhHalfSquaredError _,
                                LossSpec.SigmoidCrossEntropy _,
                                LossSpec.Hinge _ ->
                                random.nextInt(2);
                        default -> (float) random.nextDouble(-1.5, 1.5);
                    };
        }
        if (loss instanceof LossSpec.SoftmaxCrossEntropy && target.length > 1) {
            int label = (int) target[0];
            Arrays.fill(target, 0);
            target[label] = 1;
        }
        return target;
    }

    public Network network() {
        return network;
    }

    /// Compares outputs, parameters' gradients and, where the inputs are full rows of numbers, the
    /// inputs'.
    ///
    /// @param training whether the layers behave as in training
    public void run(boolean training) {
        run(training, new ReferenceModel(spec, training));
    }

    /// The same for a frozen network, which passes in training as out of it where it has no
    /// dropout.
    public void runFrozen() {
        network.layers().forEach(Layer::freeze);
        run(true, new ReferenceModel(spec, false));
    }

    private void run(boolean training, ReferenceModel reference) {
        boolean numbers =
                !(spec.input() instanceof Shape.Tokens || spec.input() instanceof Shape.Sparse);
        NetworkPass pass =
                new NetworkPass(
                        network,
                        examples.length + 3,
                        numbers ? NetworkPass.Learning.INPUTS : NetworkPass.Learning.PARAMETERS);
        float[] sums = new float[network.parameters().size()];
        // First other numbers of examples, so that nothing that stays behind can count.
        forward(pass, 1, training);
        pass.backward(new float[sums.length]);
        forward(pass, examples.length, training);
        pass.backward(sums);
        double[] parameters = new double[sums.length];
        for (int n = 0; n < parameters.length; n++) {
            parameters[n] = network.parameters().values()[n];
        }
        compareOutputs(pass, reference.outputs(examples, parameters));
        double[] expected = reference.gradient(examples, targets, parameters);
        forgetStatistics(expected);
        for (int n = 0; n < expected.length; n++) {
            assertClose(sums[n], expected[n], "dL/dp[" + n + "]");
        }
        if (numbers) {
            compareInputs(pass, reference.inputGradient(examples, targets, parameters));
        }
    }

    /// What is measured is not learned, although answers depend on it.
    private void forgetStatistics(double[] gradient) {
        for (Parameter part : network.parameters().parts()) {
            if (part.role() == Parameter.Role.STATISTIC) {
                Arrays.fill(gradient, part.offset(), part.end(), 0);
            }
        }
    }

    private void forward(NetworkPass pass, int count, boolean training) {
        pass.prepare(count);
        if (spec.input() instanceof Shape.Sparse) {
            SparseInputs.put(table(count), pass);
        }
        for (int example = 0; example < count; example++) {
            for (int row = 0; row < pass.input().numRows; row++) {
                pass.input().set(row, example, (float) examples[example][row]);
            }
            for (int row = 0; row < targets[example].length; row++) {
                pass.targets().set(row, example, (float) targets[example][row]);
            }
        }
        if (training) {
            pass.forwardInTraining(0);
        } else {
            pass.forward();
        }
    }

    private Table table(int count) {
        int columns = examples[0].length;
        float[] numbers = new float[count * columns];
        for (int n = 0; n < numbers.length; n++) {
            numbers[n] = (float) examples[n / columns][n % columns];
        }
        return Table.of(count, columns, numbers);
    }

    private void compareOutputs(NetworkPass pass, double[][] expected) {
        for (int example = 0; example < expected.length; example++) {
            for (int output = 0; output < expected[example].length; output++) {
                float actual = pass.rawOutputs().get(output, example);
                assertClose(actual, expected[example][output], "z[" + output + "]");
            }
        }
    }

    private void compareInputs(NetworkPass pass, double[][] expected) {
        for (int example = 0; example < expected.length; example++) {
            for (int row = 0; row < expected[example].length; row++) {
                float actual = pass.inputGradient().get(row, example);
                assertClose(actual, expected[example][row], "dL/dx[" + row + "]");
            }
        }
    }

    private static void assertClose(float actual, double expected, String what) {
        assertThat((double) actual)
                .as(what)
                .isCloseTo(expected, within(4e-6 + RELATIVE * Math.abs(expected)));
    }
}
