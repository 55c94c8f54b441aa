package org.neuralplayground.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What no network can be made of is refused")
class RefusedSpecsTest {

    @Test
    void anImageOrSequenceOfMoreNumbersThanAnArrayHas() {
        assertThat(new Shape.Image(32767, 65537, 1).rows()).isEqualTo(2_147_450_879);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Shape.Image(65536, 65536, 3))
                .withMessage("an image must have at most 2147483647 numbers, had 12884901888");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Shape.Sequence(65536, 32768))
                .withMessage("a sequence must have at most 2147483647 numbers, had 2147483648");
    }

    @Test
    void globalPoolingOverWhatHasNoSteps() {
        LayerSpec pooling = new LayerSpec.GlobalPooling(LayerSpec.Pooling.Kind.MAX);
        for (Shape input : List.of(new Shape.Features(3), new Shape.Tokens(3))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            new ModelSpec(input, List.of(pooling), new LossSpec.SquaredError()))
                    .withMessage("layer 1: global pooling must have a sequence, had " + input);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY, 1e-50, 1e39})
    void aDeltaOfHuberThatIsNoPositiveFloat(double delta) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LossSpec.Huber(delta))
                .withMessage("Huber's delta must be positive and finite, was " + delta);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void anEpsilonThatIsNotPositiveAndFinite(double epsilon) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LayerSpec.BatchNormalization(0.9, epsilon))
                .withMessage(
                        "epsilon of batch normalization must be positive and finite, was "
                                + epsilon);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, -0.1, Double.NaN})
    void aMomentumThatIsNoShare(double momentum) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LayerSpec.BatchNormalization(momentum, 0.001))
                .withMessage("momentum of batch normalization must be in [0, 1), was " + momentum);
    }
}
