package org.neuralplayground.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.LayerSpec.Dense;
import org.neuralplayground.model.LayerSpec.Embedding;
import org.neuralplayground.model.LayerSpec.Flatten;
import org.neuralplayground.model.LayerSpec.Recurrent;
import org.neuralplayground.model.LossSpec;
import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.model.Shape;
import org.neuralplayground.nn.Network;
import org.neuralplayground.reference.Allocation;
import org.neuralplayground.reference.ReferenceModel;
import org.neuralplayground.spec.Activation;

@DisplayName("Contributions of steps")
class StepContributionsTest {
    private static final double H = 1e-5;
    private static final int VOCABULARY = 6;
    private static final int DIMENSIONS = 3;
    private static final int[] TOKENS = {4, 0, 2, 2, 5};

    private static ModelSpec spec(Shape input, List<LayerSpec> layers) {
        return new ModelSpec(input, layers, new LossSpec.SigmoidCrossEntropy());
    }

    private static ModelSpec words(LayerSpec... layers) {
        List<LayerSpec> all =
                Stream.concat(
                                Stream.of(new Embedding(VOCABULARY, DIMENSIONS)),
                                Arrays.stream(layers))
                        .toList();
        return spec(new Shape.Tokens(TOKENS.length), all);
    }

    /// The table is (1 2), (3 4), (5 6): tokens 2 and 0 give (5 6) and (1 2), of which (1 -1) and
    /// (0.5 2) make 5 - 6 and 0.5 + 4.
    @Test
    void ofALinearModelAreItsWeightsTimesTheEmbeddings() {
        ModelSpec spec =
                spec(
                        new Shape.Tokens(2),
                        List.of(
                                new Embedding(3, 2),
                                new Flatten(),
                                new Dense(1, Activation.LINEAR)));
        Network network = WorkedNetwork.of(spec, 1, 2, 3, 4, 5, 6, 1, -1, 0.5f, 2, 0.25f);
        StepContributions contributions = new StepContributions(network);
        contributions.read(2, 0);
        assertThat(contributions.to(0))
                .isEqualTo(
                        new Contributions(Attribution.EXACT, 0, 3.75f, Table.of(1, 2, -1, 4.5f)));
        assertThat(contributions.to(0).rest()).isEqualTo(0.25);
    }

    /// A mean of T steps gives each of them a T-th of the weights: tokens 2 and 0, (5 6) and (1 2),
    /// and weights (1 -1) make (5 - 6) / 2 and (1 - 2) / 2. Of the largest numbers, 5 and 6, all
    /// are at the first step.
    @Test
    void ofGlobalPoolingAreSharesOfTheMeanOrAllOfTheLargest() {
        for (LayerSpec.Pooling.Kind kind : LayerSpec.Pooling.Kind.values()) {
            boolean mean = kind == LayerSpec.Pooling.Kind.AVERAGE;
            ModelSpec spec =
                    spec(
                            new Shape.Tokens(2),
                            List.of(
                                    new Embedding(3, 2),
                                    new LayerSpec.GlobalPooling(kind),
                                    new Dense(1, Activation.LINEAR)));
            Network network = WorkedNetwork.of(spec, 1, 2, 3, 4, 5, 6, 1, -1, 0.25f);
            StepContributions contributions = new StepContributions(network);
            contributions.read(2, 0);
            assertThat(contributions.to(0))
                    .isEqualTo(
                            mean
                                    ? new Contributions(
                                            Attribution.EXACT,
                                            0,
                                            -0.75f,
                                            Table.of(1, 2, -0.5f, -0.5f))
                                    : new Contributions(
                                            Attribution.GRADIENT_TIMES_INPUT,
                                            0,
                                            -0.75f,
                                            Table.of(1, 2, -1, 0)));
        }
    }

    static Stream<List<LayerSpec>> layersAfterAnEmbedding() {
        Dense outputs = new Dense(2, Activation.LINEAR);
        return Stream.concat(
                Stream.of(List.of(new Flatten(), new Dense(4, Activation.TANH), outputs)),
                Arrays.stream(Recurrent.Cell.values())
                        .map(cell -> List.of(new Recurrent(cell, 4, false), outputs)));
    }

    /// A network that begins behind the embedding gives the slopes.
    @ParameterizedTest
    @MethodSource("layersAfterAnEmbedding")
    void ofABentNetworkAreTheSlopesOfTheReferenceTimesTheEmbeddings(List<LayerSpec> layers) {
        Network network = WorkedNetwork.start(words(layers.toArray(LayerSpec[]::new)));
        StepContributions contributions = new StepContributions(network);
        contributions.read(TOKENS);
        assertThat(contributions.attribution()).isEqualTo(Attribution.GRADIENT_TIMES_INPUT);
        float[] values = network.parameters().values();
        double[] parameters = new double[values.length - VOCABULARY * DIMENSIONS];
        for (int n = 0; n < parameters.length; n++) {
            parameters[n] = values[VOCABULARY * DIMENSIONS + n];
        }
        double[] embedded = new double[TOKENS.length * DIMENSIONS];
        for (int n = 0; n < embedded.length; n++) {
            embedded[n] = values[TOKENS[n / DIMENSIONS] * DIMENSIONS + n % DIMENSIONS];
        }
        ReferenceModel behind =
                new ReferenceModel(
                        spec(new Shape.Sequence(TOKENS.length, DIMENSIONS), layers), false);
        for (int output = 0; output < 2; output++) {
            Table measured = contributions.to(output).values();
            for (int step = 0; step < TOKENS.length; step++) {
                double expected =
                        (scaled(behind, embedded, step, 1 + H, parameters)[output]
                                        - scaled(behind, embedded, step, 1 - H, parameters)[output])
                                / (2 * H);
                assertThat((double) measured.at(0, step))
                        .isCloseTo(expected, within(4e-6 + 1e-4 * Math.abs(expected)));
            }
        }
    }

    /// The slope by a common factor of a step's numbers is the sum of their slopes times
    /// themselves.
    private static double[] scaled(
            ReferenceModel model, double[] embedded, int step, double factor, double[] parameters) {
        double[] x = embedded.clone();
        for (int n = step * DIMENSIONS; n < (step + 1) * DIMENSIONS; n++) {
            x[n] *= factor;
        }
        return model.outputs(new double[][] {x}, parameters)[0];
    }

    @Test
    void areMeasuredWithoutAllocating() {
        Network network =
                WorkedNetwork.start(
                        words(
                                new Recurrent(Recurrent.Cell.GRU, 4, false),
                                new Dense(1, Activation.LINEAR)));
        StepContributions contributions = new StepContributions(network);
        float[] target = new float[TOKENS.length];
        Allocation.settlesAtNothing(() -> {
            contributions.read(TOKENS);
            contributions.measure(0, target);
        });
    }

    @Test
    void refuseOtherNetworksAndOtherNumbersOfTokens() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StepContributions(WorkedNetwork.create()))
                .withMessage(
                        "the first layer must be an embedding, was Dense[units=2,"
                                + " activation=RELU]");
        StepContributions contributions =
                new StepContributions(
                        WorkedNetwork.start(words(new Flatten(), new Dense(1, Activation.LINEAR))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> contributions.read(1, 2))
                .withMessage("tokens must be 5, were 2");
        assertThatIllegalArgumentException().isThrownBy(() -> contributions.read(1, 2, 3, 4, 6));
    }
}
