package org.neuralplayground.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.neuralplayground.random.SeedRandom;
import org.neuralplayground.spec.Activation;
import org.neuralplayground.spec.DataSource;
import org.neuralplayground.spec.HiddenLayer;
import org.neuralplayground.spec.Initializer;
import org.neuralplayground.spec.InputFeature;
import org.neuralplayground.spec.Loss;
import org.neuralplayground.spec.NetworkSpec;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.spec.Problem;
import org.neuralplayground.spec.WeightSeed;

@DisplayName("The gradient of every layer")
class GradientTest {
    private static final int LANES = 7;

    private final float[] targets = new float[LANES];
    private final List<double[]> examples = new ArrayList<>();

    static Stream<Arguments> everyActivationWithEveryLoss() {
        return Stream.of(Activation.values())
                .flatMap(a -> Stream.of(Loss.values()).map(l -> Arguments.of(a, l)));
    }

    private static Network network(Activation activation, Loss loss) {
        DataSource source =
                loss.problem() == Problem.REGRESSION
                        ? DataSource.Toy.PLANE
                        : loss == Loss.SOFTMAX_CROSS_ENTROPY
                                ? new DataSource.Blobs(4)
                                : DataSource.Toy.CIRCLE;
        NetworkSpec shape =
                new NetworkSpec(
                        EnumSet.of(InputFeature.X, InputFeature.Y, InputFeature.SIN_X),
                        List.of(new HiddenLayer(5, activation), new HiddenLayer(3, activation)),
                        Initializer.GLOROT,
                        new WeightSeed.Own("gradient"));
        PlaygroundSpec fitting =
                PlaygroundSpec.DEFAULT.withData(PlaygroundSpec.DEFAULT.data().withSource(source));
        PlaygroundSpec spec =
                fitting.withNetwork(shape).withTraining(fitting.training().withLoss(loss));
        return new Network(spec, new SeedRandom("gradient"));
    }

    /// Draws examples and runs both passes over them.
    private void accumulate(Network network, Loss loss, int capacity) {
        SeedRandom random = new SeedRandom("examples");
        ForwardPass forward = new ForwardPass(network, capacity);
        for (int lane = 0; lane < LANES; lane++) {
            double[] inputs = new double[network.inputs().size()];
            for (int row = 0; row < inputs.length; row++) {
                float value = (float) random.nextDouble(-2, 2);
                forward.inputs().set(row, lane, value);
                inputs[row] = value;
            }
            examples.add(inputs);
            targets[lane] =
                    loss.problem() == Problem.REGRESSION
                            ? (float) random.nextDouble(-1, 1)
                            : random.nextInt(network.outputs() == 1 ? 2 : network.outputs());
        }
        forward.run(LANES);
        new BackwardPass(forward).accumulate(targets, 0, LANES);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("everyActivationWithEveryLoss")
    void agreesWithTheReferenceInDoublePrecision(Activation activation, Loss loss) {
        for (int capacity : new int[] {LANES, LANES + 4}) {
            examples.clear();
            Network network = network(activation, loss);
            accumulate(network, loss, capacity);
            ReferenceNetwork reference = new ReferenceNetwork(network, activation, loss);
            List<double[][]> weights = zeros(reference.weights);
            List<double[]> biases =
                    reference.biases.stream().map(b -> new double[b.length]).toList();
            for (int lane = 0; lane < LANES; lane++) {
                reference.addGradient(examples.get(lane), targets[lane], weights, biases);
            }
            for (int layer = 0; layer < weights.size(); layer++) {
                DenseLayer dense = network.layers().get(layer);
                for (int unit = 0; unit < dense.units(); unit++) {
                    assertClose(
                            dense.biases().gradientSums().get(unit, 0), biases.get(layer)[unit]);
                    for (int input = 0; input < dense.inputs(); input++) {
                        assertClose(
                                dense.weights().gradientSums().get(unit, input),
                                weights.get(layer)[unit][input]);
                    }
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("everyActivationWithEveryLoss")
    void isInTheReferenceTheSlopeOfTheLoss(Activation activation, Loss loss) {
        Network network = network(activation, loss);
        accumulate(network, loss, LANES);
        ReferenceNetwork reference = new ReferenceNetwork(network, activation, loss);
        List<double[][]> weights = zeros(reference.weights);
        List<double[]> biases = reference.biases.stream().map(b -> new double[b.length]).toList();
        reference.addGradient(examples.getFirst(), targets[0], weights, biases);
        double h = 1e-6;
        for (int layer = 0; layer < weights.size(); layer++) {
            for (int unit = 0; unit < weights.get(layer).length; unit++) {
                double[] row = reference.weights.get(layer)[unit];
                for (int input = 0; input < row.length; input++) {
                    double weight = row[input];
                    row[input] = weight + h;
                    double above = reference.loss(examples.getFirst(), targets[0]);
                    row[input] = weight - h;
                    double below = reference.loss(examples.getFirst(), targets[0]);
                    row[input] = weight;
                    double expected = weights.get(layer)[unit][input];
                    assertThat((above - below) / (2 * h)).isCloseTo(expected, within(1e-7));
                }
            }
        }
    }

    private static List<double[][]> zeros(List<double[][]> like) {
        return like.stream().map(m -> new double[m.length][m[0].length]).toList();
    }

    private static void assertClose(float actual, double expected) {
        assertThat((double) actual).isCloseTo(expected, within(2e-6 + 1e-4 * Math.abs(expected)));
    }
}
