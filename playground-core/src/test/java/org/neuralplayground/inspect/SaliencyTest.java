package org.neuralplayground.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.LayerSpec.Activated;
import org.neuralplayground.model.LayerSpec.BatchNormalization;
import org.neuralplayground.model.LayerSpec.Convolution;
import org.neuralplayground.model.LayerSpec.Dense;
import org.neuralplayground.model.LayerSpec.Dropout;
import org.neuralplayground.model.LayerSpec.Embedding;
import org.neuralplayground.model.LayerSpec.Flatten;
import org.neuralplayground.model.LayerSpec.Pooling;
import org.neuralplayground.model.LayerSpec.Recurrent;
import org.neuralplayground.model.LayerSpec.Recurrent.Cell;
import org.neuralplayground.model.LossSpec;
import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.model.Shape;
import org.neuralplayground.nn.Network;
import org.neuralplayground.nn.NetworkPass;
import org.neuralplayground.random.SeedRandom;
import org.neuralplayground.reference.ReferenceModel;
import org.neuralplayground.spec.Activation;

@DisplayName("Saliency")
class SaliencyTest {
    private static final double H = 1e-5;
    private static final Dense OUTPUTS = new Dense(3, Activation.LINEAR);

    private static ModelSpec spec(Shape input, LayerSpec... layers) {
        return new ModelSpec(
                input,
                List.of(layers),
                new LossSpec.SoftmaxCrossEntropy(LossSpec.SoftmaxCrossEntropy.Labels.INDEX));
    }

    @Test
    void isTheSlopeOfTheOutputByEachInput() {
        // x = (1, 2) reaches the output through the second unit alone: -3 (0.5, 0.25);
        // x = (3, 1) through both: that and 2 (1, -1).
        Saliency saliency = Saliency.of(WorkedNetwork.create(), 0, Table.of(2, 2, 1, 2, 3, 1));
        assertThat(saliency)
                .isEqualTo(new Saliency(0, Table.of(2, 2, -1.5f, -0.75f, 0.5f, -2.75f)));
    }

    @Test
    void ofALinearModelIsItsRowOfWeightsForHoweverManyExamples() {
        Network network = WorkedNetwork.start(spec(new Shape.Features(4), OUTPUTS));
        int examples = TableRows.SHARD_SIZE + 20;
        float[] inputs = new float[4 * examples];
        RandomGenerator random = new SeedRandom("linear");
        for (int n = 0; n < inputs.length; n++) {
            inputs[n] = (float) random.nextDouble(-9, 9);
        }
        for (int output = 0; output < 3; output++) {
            Table gradients =
                    Saliency.of(network, output, Table.of(examples, 4, inputs)).gradients();
            for (int example = 0; example < examples; example++) {
                for (int input = 0; input < 4; input++) {
                    assertThat(gradients.at(example, input))
                            .isEqualTo(network.denseLayers().getFirst().weight(output, input));
                }
            }
        }
    }

    static Stream<ModelSpec> networks() {
        Shape.Sequence sequence = new Shape.Sequence(4, 2);
        return Stream.of(
                spec(
                        new Shape.Features(4),
                        new Dense(6, Activation.TANH),
                        new Dense(5, Activation.SIGMOID),
                        OUTPUTS),
                spec(
                        new Shape.Features(4),
                        new Dense(8, Activation.GELU),
                        new Dropout(0.5),
                        BatchNormalization.DEFAULT,
                        new Activated(Activation.SWISH),
                        OUTPUTS),
                spec(
                        new Shape.Image(5, 4, 2),
                        Convolution.of(3, 2, Activation.ELU),
                        Pooling.of(Pooling.Kind.MAX, 2),
                        new Flatten(),
                        OUTPUTS),
                spec(sequence, new Recurrent(Cell.SIMPLE, 4, false), OUTPUTS),
                spec(sequence, new Recurrent(Cell.LSTM, 4, false), OUTPUTS),
                spec(sequence, new Recurrent(Cell.GRU, 4, true), new Flatten(), OUTPUTS));
    }

    @ParameterizedTest
    @MethodSource("networks")
    void agreesWithTheReferenceInDoublePrecision(ModelSpec spec) {
        Network network = WorkedNetwork.start(spec);
        int columns = spec.input().rows();
        RandomGenerator random = new SeedRandom("saliency");
        float[] numbers = new float[5 * columns];
        for (int n = 0; n < numbers.length; n++) {
            numbers[n] = (float) random.nextDouble(-2, 2);
        }
        Table inputs = Table.of(5, columns, numbers);
        for (int output = 0; output < 3; output++) {
            Table gradients = Saliency.of(network, output, inputs).gradients();
            for (int example = 0; example < 5; example++) {
                for (int input = 0; input < columns; input++) {
                    double expected = slope(network, inputs, output, example, input);
                    assertThat((double) gradients.at(example, input))
                            .isCloseTo(expected, within(4e-6 + 1e-4 * Math.abs(expected)));
                }
            }
        }
    }

    private static double slope(Network network, Table inputs, int output, int example, int input) {
        double[] x = new double[inputs.columns()];
        for (int n = 0; n < x.length; n++) {
            x[n] = inputs.at(example, n);
        }
        double[] parameters = new double[network.parameters().size()];
        for (int n = 0; n < parameters.length; n++) {
            parameters[n] = network.parameters().values()[n];
        }
        ReferenceModel reference = new ReferenceModel(network.spec(), false);
        double value = x[input];
        x[input] = value + H;
        double above = reference.outputs(new double[][] {x}, parameters)[0][output];
        x[input] = value - H;
        double below = reference.outputs(new double[][] {x}, parameters)[0][output];
        return (above - below) / (2 * H);
    }

    @Test
    void startsFromAnOutputWhoseGradientByTheParametersIsAddedUpOverTheExamples() {
        NetworkPass pass =
                new NetworkPass(WorkedNetwork.create(), 5, NetworkPass.Learning.PARAMETERS);
        pass.prepare(2);
        pass.input().set(0, 0, 1);
        pass.input().set(1, 0, 2);
        pass.input().set(0, 1, 3);
        pass.input().set(1, 1, 1);
        pass.forward();
        float[] sums = new float[9];
        sums[8] = 10;
        pass.backwardFrom(0, sums);
        // By W1 2 (0 0; 0 0) and 2 (3 1); -3 (1 2) and -3 (3 1); by W2 (0, 1.5) and (2, 2.25).
        assertThat(sums).containsExactly(6, 2, -12, -9, 2, -6, 2, 3.75f, 12);
    }

    @Test
    void refusesOutputsThatThereAreNotAndInputsWithoutSlope() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> Saliency.of(WorkedNetwork.create(), 1, Table.of(0, 2)));
        Network words =
                WorkedNetwork.start(
                        spec(new Shape.Tokens(2), new Embedding(5, 2), new Flatten(), OUTPUTS));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Saliency.of(words, 0, Table.of(1, 2, 3, 4)))
                .withMessage("inputs with a gradient must be numbers, were Tokens[steps=2]");
    }
}
