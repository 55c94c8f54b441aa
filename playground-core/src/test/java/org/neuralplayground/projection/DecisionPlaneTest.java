package org.neuralplayground.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.random.RandomGenerator;
import org.ejml.data.FMatrixRMaj;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.inspect.Activations;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.LayerSpec.Dense;
import org.neuralplayground.model.LayerSpec.Dropout;
import org.neuralplayground.model.LossSpec;
import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.model.Shape;
import org.neuralplayground.model.StartSpec;
import org.neuralplayground.nn.Network;
import org.neuralplayground.nn.NetworkPass;
import org.neuralplayground.random.SeedRandom;
import org.neuralplayground.spec.Activation;

@DisplayName("The plane of the last hidden layer")
class DecisionPlaneTest {
    private static final PlaneWindow WINDOW = new PlaneWindow(-2, 2, -1, 1);

    private static Network network(LossSpec loss, int inputs, LayerSpec... layers) {
        return new Network(
                new ModelSpec(new Shape.Features(inputs), List.of(layers), loss),
                StartSpec.KERAS,
                new SeedRandom("plane"));
    }

    /// Both axes are features, around (1 1): `z = 2 a - 4 b + 1` is `2 x - 4 y - 1`.
    @Test
    void hasStraightBoundaries() {
        Network network =
                network(
                        new LossSpec.SigmoidCrossEntropy(),
                        1,
                        new Dense(2, Activation.RELU),
                        new Dense(1, Activation.LINEAR));
        float[] parameters = {0, 0, 0, 0, 2, -4, 1};
        System.arraycopy(parameters, 0, network.parameters().values(), 0, parameters.length);
        PrincipalComponents plane =
                PrincipalComponents.of(Table.of(4, 2, 3, 1, -1, 1, 1, 2, 1, 0), 2);
        DecisionPlane decisions = DecisionPlane.of(network, plane, WINDOW, 3, 5);
        assertThat(decisions.decisions())
                .containsExactly(
                        // y = 1: x must be 2½.
                        0,
                        0,
                        0,
                        0,
                        0,
                        // y = 0: x must be ½.
                        0,
                        0,
                        0,
                        1,
                        1,
                        // y = -1: x must be -1½.
                        0,
                        1,
                        1,
                        1,
                        1);
        assertThat((double) decisions.confidences().at(1, 4))
                .isCloseTo(1 / (1 + Math.exp(-3)), within(1e-6));
        assertThat(decisions.decision(2, 1)).isEqualTo(1);
        assertThat(decisions.rows()).isEqualTo(3);
        assertThat(decisions.columns()).isEqualTo(5);
    }

    /// The output layer alone, as a network of its own, is shown each cell's point.
    @Test
    void isWhatTheOutputLayerGivesForEachLiftedPoint() {
        LossSpec loss = new LossSpec.SoftmaxCrossEntropy(LossSpec.SoftmaxCrossEntropy.Labels.INDEX);
        Dense outputs = new Dense(4, Activation.LINEAR);
        Network network =
                network(
                        loss,
                        3,
                        new Dense(7, Activation.TANH),
                        new Dense(6, Activation.RELU),
                        new Dropout(0.3),
                        outputs);
        Table hidden =
                Activations.of(network, DecisionPlane.hiddenLayer(network), examples()).values();
        PrincipalComponents plane = PrincipalComponents.of(hidden, 2);
        PlaneWindow window = PlaneWindow.around(plane.project(hidden));
        DecisionPlane decisions = DecisionPlane.of(network, plane, window, 6, 19);
        Network behind = network(loss, 6, outputs);
        int size = behind.parameters().size();
        System.arraycopy(
                network.parameters().values(),
                network.parameters().size() - size,
                behind.parameters().values(),
                0,
                size);
        NetworkPass pass = new NetworkPass(behind, 19, NetworkPass.Learning.NOTHING);
        for (int row = 0; row < 6; row++) {
            pass.prepare(19);
            for (int column = 0; column < 19; column++) {
                double[] place = {window.x(column, 19), window.y(row, 6)};
                for (int unit = 0; unit < 6; unit++) {
                    pass.input().set(unit, column, (float) plane.lifted(unit, place));
                }
            }
            pass.forward();
            assertRow(decisions, row, pass.answers());
        }
        assertThat(decisions.decisions().stream().distinct().count()).isGreaterThan(1);
    }

    /// The same boundaries, and outputs so steep that `e^z` leaves the range of a double within a
    /// few cells, or does not move at all.
    @ParameterizedTest
    @ValueSource(floats = {0, 1e-3f, 1, 30, 1e3f, 1e6f, 1e12f})
    void isSureOfWhatItDecidesHoweverSteepTheOutputsAre(float steepness) {
        LossSpec loss = new LossSpec.SoftmaxCrossEntropy(LossSpec.SoftmaxCrossEntropy.Labels.INDEX);
        Network network =
                network(loss, 1, new Dense(2, Activation.RELU), new Dense(3, Activation.LINEAR));
        float[] parameters = {0, 0, 0, 0, 1, 0, -1, 0, 0, 1, 0, 0, 0};
        for (int n = 4; n < parameters.length; n++) {
            parameters[n] *= steepness;
        }
        System.arraycopy(parameters, 0, network.parameters().values(), 0, parameters.length);
        PrincipalComponents plane =
                PrincipalComponents.of(Table.of(4, 2, 3, 1, -1, 1, 1, 2, 1, 0), 2);
        DecisionPlane decisions = DecisionPlane.of(network, plane, WINDOW, 7, 41);
        for (int row = 0; row < 7; row++) {
            for (int column = 0; column < 41; column++) {
                double x = steepness * (1 + WINDOW.x(column, 41));
                double y = steepness * (1 + WINDOW.y(row, 7));
                double largest = Math.max(Math.abs(x), y);
                double sum = Math.exp(x - largest) + Math.exp(-x - largest) + Math.exp(y - largest);
                assertThat((double) decisions.confidences().at(row, column))
                        .isCloseTo(1 / sum, within(1e-6));
            }
        }
    }

    private static void assertRow(DecisionPlane decisions, int row, FMatrixRMaj answers) {
        for (int column = 0; column < decisions.columns(); column++) {
            float largest = 0;
            for (int output = 0; output < answers.numRows; output++) {
                largest = Math.max(largest, answers.get(output, column));
            }
            float decided = answers.get(decisions.decision(row, column), column);
            assertThat(decided).isCloseTo(largest, within(1e-5f));
            assertThat(decisions.confidences().at(row, column)).isCloseTo(largest, within(1e-5f));
        }
    }

    private static Table examples() {
        RandomGenerator random = new SeedRandom("examples");
        float[] numbers = new float[90];
        for (int n = 0; n < numbers.length; n++) {
            numbers[n] = (float) random.nextDouble(-3, 3);
        }
        return Table.of(30, 3, numbers);
    }

    @Test
    void isALineWhereTheLayerHasOneUnit() {
        Network network =
                network(
                        new LossSpec.SigmoidCrossEntropy(),
                        3,
                        new Dense(1, Activation.TANH),
                        new Dense(1, Activation.LINEAR));
        Table hidden = Activations.of(network, 0, examples()).values();
        PrincipalComponents plane = PrincipalComponents.of(hidden, 2);
        PlaneWindow window = PlaneWindow.around(plane.project(hidden));
        assertThat(window.top()).isEqualTo(1);
        DecisionPlane decisions = DecisionPlane.of(network, plane, window, 2, 10);
        for (int column = 0; column < 10; column++) {
            assertThat(decisions.decision(0, column)).isEqualTo(decisions.decision(1, column));
        }
    }

    @Test
    void refusesNetworksWithoutAHiddenLayerAndOtherPlanes() {
        LossSpec loss = new LossSpec.SigmoidCrossEntropy();
        Network flat = network(loss, 3, new Dense(1, Activation.LINEAR));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecisionPlane.hiddenLayer(flat))
                .withMessage("a network must have a hidden layer below its output, had 1 layer");
        Network bent =
                network(loss, 3, new Dense(3, Activation.RELU), new Dense(1, Activation.TANH));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecisionPlane.hiddenLayer(bent))
                .withMessage(
                        "the output layer must be dense and linear, was Dense[units=1,"
                                + " activation=TANH]");
        Network network =
                network(loss, 3, new Dense(4, Activation.RELU), new Dense(1, Activation.LINEAR));
        PrincipalComponents three = PrincipalComponents.of(examples(), 2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecisionPlane.of(network, three, WINDOW, 5, 5))
                .withMessage("a plane must have 2 axes of 4 features, had 2 of 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecisionPlane.of(network, three, WINDOW, 1, 5))
                .withMessage("a plane must have at least 2 x 2 cells, had 1 x 5");
        PrincipalComponents four =
                PrincipalComponents.of(Activations.of(network, 0, examples()).values(), 2);
        DecisionPlane decisions = DecisionPlane.of(network, four, WINDOW, 5, 5);
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> decisions.decision(5, 0));
    }
}
