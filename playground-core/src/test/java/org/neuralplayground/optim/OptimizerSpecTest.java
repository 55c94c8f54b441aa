package org.neuralplayground.optim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("An optimizer's spec")
class OptimizerSpecTest {

    static Stream<Arguments> refused() {
        return Stream.of(
                refused(
                        () -> new OptimizerSpec.Momentum(1.5, false),
                        "momentum must be in [0, 1), was 1.5"),
                refused(
                        () -> new OptimizerSpec.Momentum(Double.NaN, true),
                        "momentum must be in [0, 1), was NaN"),
                refused(
                        () -> new OptimizerSpec.Momentum(0.9999999999, true),
                        "momentum must be in [0, 1), was 0.9999999999 (1.0 in single precision)"),
                refused(
                        () -> new OptimizerSpec.RmsProp(-0.1, 1e-7),
                        "RMSprop's rho must be in [0, 1), was -0.1"),
                refused(
                        () -> new OptimizerSpec.RmsProp(0.9, 0),
                        "RMSprop's epsilon must be positive and finite, was 0.0"),
                refused(
                        () -> new OptimizerSpec.RmsProp(0.9, 1e-50),
                        "RMSprop's epsilon must be positive and finite, was 1.0E-50 (0.0 in"
                                + " single precision)"),
                refused(
                        () -> new OptimizerSpec.Adagrad(-1, 1e-7),
                        "Adagrad's initial accumulator must be at least 0 and finite, was -1.0"),
                refused(
                        () -> new OptimizerSpec.Adagrad(0.1, -2),
                        "Adagrad's epsilon must be positive and finite, was -2.0"),
                refused(
                        () -> new OptimizerSpec.Adadelta(1, 1e-7),
                        "Adadelta's rho must be in [0, 1), was 1.0"),
                refused(
                        () -> new OptimizerSpec.Adam(1, 0.999, 1e-7),
                        "Adam's beta1 must be in [0, 1), was 1.0"),
                refused(
                        () -> new OptimizerSpec.Adam(0.9, 1.1, 1e-7),
                        "Adam's beta2 must be in [0, 1), was 1.1"),
                refused(
                        () -> new OptimizerSpec.AdamW(0.9, 0.999, 1e-7, Double.POSITIVE_INFINITY),
                        "AdamW's weight decay must be at least 0 and finite, was Infinity"));
    }

    private static Arguments refused(ThrowingCallable construction, String message) {
        return Arguments.of(construction, message);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void namesSettingRuleAndWhatCame(ThrowingCallable construction, String message) {
        assertThatIllegalArgumentException().isThrownBy(construction).withMessage(message);
    }

    @Test
    void takesTheLeastOfEachRange() {
        assertThatCode(() -> new OptimizerSpec.Momentum(0, true)).doesNotThrowAnyException();
        assertThatCode(() -> new OptimizerSpec.Adam(0, 0, 1)).doesNotThrowAnyException();
        assertThatCode(() -> new OptimizerSpec.Adagrad(0, 1e-30)).doesNotThrowAnyException();
    }

    /// As the signatures in `keras.src.optimizers` have them.
    @Test
    void hasTheDefaultsOfKeras() {
        assertThat(OptimizerSpec.RmsProp.defaults())
                .isEqualTo(new OptimizerSpec.RmsProp(0.9, 1e-7));
        assertThat(OptimizerSpec.Adagrad.defaults())
                .isEqualTo(new OptimizerSpec.Adagrad(0.1, 1e-7));
        assertThat(OptimizerSpec.Adadelta.defaults())
                .isEqualTo(new OptimizerSpec.Adadelta(0.95, 1e-7));
        assertThat(OptimizerSpec.Adam.defaults())
                .isEqualTo(new OptimizerSpec.Adam(0.9, 0.999, 1e-7));
        assertThat(OptimizerSpec.AdamW.defaults())
                .isEqualTo(new OptimizerSpec.AdamW(0.9, 0.999, 1e-7, 0.004));
        assertThat(OptimizerSpec.Sgd.defaults().defaultLearningRate()).isEqualTo(0.01);
        assertThat(OptimizerSpec.Adadelta.defaults().defaultLearningRate()).isEqualTo(0.001);
    }
}
