package org.neuralplayground.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.inspect.StuckUnits.Reason;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.LayerSpec.Recurrent.Cell;
import org.neuralplayground.model.Shape;
import org.neuralplayground.nn.Network;
import org.neuralplayground.spec.Activation;

@DisplayName("Stuck units")
class StuckUnitsTest {

    private static Activations dense(Activation activation, int units, float... values) {
        return new Activations(
                0,
                new LayerSpec.Dense(units, activation),
                new Shape.Features(units),
                Table.of(values.length / units, units, values));
    }

    @Test
    void ofReluAreThoseThatAreZeroForAllExamples() {
        assertThat(StuckUnits.of(dense(Activation.RELU, 3, 0, 1, 0, 0, 0, 1e-30f)))
                .contains(new StuckUnits(Reason.DEAD, 3, List.of(0)));
    }

    @Test
    void ofTanhAreThoseNearEitherEndForAllExamples() {
        Activations activations = dense(Activation.TANH, 3, 0.995f, -1, 0.98f, -0.995f, -1, 1);
        StuckUnits stuck = StuckUnits.of(activations).orElseThrow();
        assertThat(stuck).isEqualTo(new StuckUnits(Reason.SATURATED, 3, List.of(0, 1)));
        assertThat(stuck.count()).isEqualTo(2);
    }

    @Test
    void ofSigmoidAreThoseNearEitherEndForAllExamples() {
        Activations activations =
                dense(Activation.SIGMOID, 4, 0.005f, 0.5f, 1, 0, 0.995f, 0, 0.02f, 0.001f);
        assertThat(StuckUnits.of(activations))
                .contains(new StuckUnits(Reason.SATURATED, 4, List.of(0, 3)));
    }

    @Test
    void ofAnImageAreChannelsThatAreZeroAtAllPlaces() {
        // Two places of two channels.
        Activations activations =
                new Activations(
                        1,
                        LayerSpec.Convolution.of(2, 3, Activation.RELU),
                        new Shape.Image(1, 2, 2),
                        Table.of(2, 4, 0, 0, 5, 0, 0, 0, 0, 0));
        assertThat(StuckUnits.of(activations)).contains(new StuckUnits(Reason.DEAD, 2, List.of(1)));
    }

    @Test
    void ofASequenceAreFeaturesThatAreSaturatedAtAllSteps() {
        Activations activations =
                new Activations(
                        0,
                        new LayerSpec.Recurrent(Cell.SIMPLE, 2, true),
                        new Shape.Sequence(2, 2),
                        Table.of(1, 4, 1, 1, 0.5f, -1));
        assertThat(StuckUnits.of(activations))
                .contains(new StuckUnits(Reason.SATURATED, 2, List.of(1)));
    }

    @Test
    void areNotThoseOfWhichAnActivationIsNotANumber() {
        assertThat(StuckUnits.of(dense(Activation.RELU, 1, 0, Float.NaN)).orElseThrow().indices())
                .isEmpty();
        assertThat(StuckUnits.of(dense(Activation.TANH, 1, 1, Float.NaN)).orElseThrow().indices())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Activation.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"RELU", "TANH", "SIGMOID"})
    void areUnknownOfActivationsWithoutFlatEnds(Activation activation) {
        assertThat(StuckUnits.of(dense(activation, 1, 0, 0))).isEmpty();
    }

    @Test
    void areFoundInANetwork() {
        Network network = WorkedNetwork.create();
        Table inputs = Table.of(2, 2, 1, 2, 3, 1);
        network.denseLayers().getFirst().biases().set(0, 0, -2);
        assertThat(StuckUnits.of(Activations.of(network, 0, inputs)))
                .contains(new StuckUnits(Reason.DEAD, 2, List.of(0)));
        assertThat(StuckUnits.of(Activations.of(network, 1, inputs))).isEmpty();
    }

    @Test
    void cannotBeJudgedWithoutExamples() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StuckUnits.of(dense(Activation.RELU, 2)))
                .withMessage("units must be judged by at least 1 example, had none");
    }
}
