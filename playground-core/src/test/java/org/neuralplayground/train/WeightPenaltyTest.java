package org.neuralplayground.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.LayerSpec.Recurrent.Cell;
import org.neuralplayground.model.LossSpec;
import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.model.Padding;
import org.neuralplayground.model.Shape;
import org.neuralplayground.nn.Network;
import org.neuralplayground.nn.Parameter;
import org.neuralplayground.spec.Activation;

@DisplayName("A penalty on weights")
class WeightPenaltyTest {
    private static final WeightPenalty PENALTY = new WeightPenalty(0.5, 0.25);

    private static Network network(Shape input, LayerSpec... layers) {
        Network network =
                Models.network(new ModelSpec(input, List.of(layers), new LossSpec.SquaredError()));
        network.parameters().parts().forEach(part -> part.fill(-3));
        return network;
    }

    private static Network text() {
        return network(
                new Shape.Tokens(4),
                new LayerSpec.Embedding(5, 3),
                new LayerSpec.Recurrent(Cell.GRU, 2, false),
                new LayerSpec.Dense(1, Activation.LINEAR));
    }

    private static Network image() {
        return network(
                new Shape.Image(3, 3, 2),
                new LayerSpec.Convolution(4, 2, 2, 1, Padding.VALID, Activation.RELU),
                LayerSpec.BatchNormalization.DEFAULT,
                new LayerSpec.Flatten(),
                new LayerSpec.Dense(1, Activation.LINEAR));
    }

    static Stream<Network> networks() {
        return Stream.of(text(), image());
    }

    /// With all numbers -3: 0.5 sign(-3) + 2 0.25 (-3) = -2.
    @ParameterizedTest
    @MethodSource("networks")
    void isForKernelsAlone(Network network) {
        float[] values = network.parameters().values();
        float[] gradient = new float[values.length];
        for (Parameter part : network.parameters().parts()) {
            PENALTY.addGradient(part, values, gradient);
            boolean kernel = part.name().equals("weights");
            for (int n = part.offset(); n < part.end(); n++) {
                assertThat(gradient[n]).as(part.name()).isEqualTo(kernel ? -2 : 0);
            }
        }
    }

    @Test
    void addsItsShareOfEachKernelToTheLoss() {
        // GRU 3 x 2 gates on 3 features, dense 2; each weight 0.5 3 + 0.25 9
        assertThat(PENALTY.of(text().parameters())).isCloseTo((18 + 2) * 3.75, within(1e-9));
        // 4 filters of 2 x 2 x 2, dense 2 x 2 x 4
        assertThat(PENALTY.of(image().parameters())).isCloseTo((32 + 16) * 3.75, within(1e-9));
    }

    @Test
    void refusesNegativeAndEndlessRates() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeightPenalty.l1(-0.1))
                .withMessage("L1 rate must be at least 0 and finite, was -0.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeightPenalty.l2(Double.POSITIVE_INFINITY))
                .withMessage("L2 rate must be at least 0 and finite, was Infinity");
    }
}
