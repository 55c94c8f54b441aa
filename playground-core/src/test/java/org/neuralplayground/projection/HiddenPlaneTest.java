package org.neuralplayground.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.inspect.Activations;
import org.neuralplayground.model.LayerSpec.Dense;
import org.neuralplayground.model.LossSpec;
import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.model.Shape;
import org.neuralplayground.model.StartSpec;
import org.neuralplayground.nn.Network;
import org.neuralplayground.random.SeedRandom;
import org.neuralplayground.spec.Activation;

@DisplayName("Examples in the plane of the last hidden layer")
class HiddenPlaneTest {

    /// Hidden units as wide as the input and linear, with weights that copy it.
    private static Network copying(int units, float... output) {
        Network network =
                new Network(
                        new ModelSpec(
                                new Shape.Features(units),
                                List.of(
                                        new Dense(units, Activation.LINEAR),
                                        new Dense(1, Activation.LINEAR)),
                                new LossSpec.SigmoidCrossEntropy()),
                        StartSpec.KERAS,
                        new SeedRandom("hidden"));
        float[] parameters = network.parameters().values();
        for (int n = 0; n < units * units; n++) {
            parameters[n] = n % (units + 1) == 0 ? 1 : 0;
        }
        System.arraycopy(output, 0, parameters, units * (units + 1), output.length);
        return network;
    }

    /// Spread along the first feature, then the second, and a little along the third.
    private static final Table EXAMPLES =
            Table.of(
                    6, 3, //
                    8, 0, 0, //
                    -8, 0, 0, //
                    0, 4, 0, //
                    0, -4, 0, //
                    0, 0, 1, //
                    0, 0, -1);

    @Test
    void areWhereTheirTwoMainAxesPutThem() {
        Network network = copying(3, 1, 1, 0, -2);
        HiddenPlane plane = of(network, Optional.empty());
        assertThat(plane.points().at(0, 0)).isCloseTo(8, within(1e-5f));
        assertThat(plane.points().at(0, 1)).isCloseTo(0, within(1e-5f));
        assertThat(plane.points().at(3, 1)).isCloseTo(-4, within(1e-5f));
        assertThat(plane.points().at(4, 0)).isCloseTo(0, within(1e-5f));
        // 128 of 128 + 32 + 2.
        assertThat(plane.axes().explainedRatio(0)).isCloseTo(128 / 162.0, within(1e-9));
        assertThat(plane.cells().window().right()).isCloseTo(8 + 0.08 * 16, within(1e-5));
        assertThat(plane.cells().rows()).isEqualTo(5);
        assertThat(plane.agreement()).isEqualTo(1);
    }

    /// The output looks at the third feature alone, z = x[2] + ½, which the plane does not have: it
    /// says yes to all, and the last example alone is a no.
    @Test
    void sayHowOftenTheMapDecidesOtherwise() {
        HiddenPlane plane = of(copying(3, 0, 0, 1, 0.5f), Optional.empty());
        assertThat(plane.cells().decisions()).containsOnly(1);
        assertThat(plane.agreement()).isCloseTo(5 / 6.0, within(1e-12));
    }

    @Test
    void stayWhereTheyWereInTheFrameBefore() {
        Network network = copying(3, 1, 1, 0, -2);
        PrincipalComponents swapped =
                new PrincipalComponents(
                        new double[3], new double[] {0, -1, 0, 1, 0, 0}, new double[2], 0);
        HiddenPlane plane = of(network, Optional.of(swapped));
        assertThat(plane.points().at(0, 1)).isCloseTo(8, within(1e-5f));
        assertThat(plane.points().at(2, 0)).isCloseTo(-4, within(1e-5f));
        assertThat(plane.agreement()).isEqualTo(1);
        PrincipalComponents ofAnotherNetwork =
                PrincipalComponents.of(Table.of(2, 2, 0, 1, 2, 3), 2);
        assertThat(of(network, Optional.of(ofAnotherNetwork)))
                .isEqualTo(of(network, Optional.empty()));
    }

    private static HiddenPlane of(Network network, Optional<PrincipalComponents> before) {
        Activations hidden = Activations.of(network, DecisionPlane.hiddenLayer(network), EXAMPLES);
        return HiddenPlane.of(network, hidden, before, 5, 7);
    }

    @Test
    void areOfTheLayerBelowTheOutput() {
        Network network = copying(3, 1, 1, 0, -2);
        Activations last = Activations.of(network, 1, EXAMPLES);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HiddenPlane.of(network, last, Optional.empty(), 5, 5))
                .withMessage("activations must be of layer 1, were of layer 2");
    }
}
