package org.neuralplayground.optim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Numbers that Keras 3's own tests (`keras/src/optimizers/*_test.py`) expect, which they give with
/// four decimals.
@DisplayName("An optimizer agrees with Keras' tests")
class KerasNumbersTest {
    private static final double ROUNDED = 0.6e-4;

    /// `test_single_step`: learning rate 0.5, weights 1 and 2 with gradients 1 and 6.
    record SingleStep(OptimizerSpec spec, double first, double second) {}

    /// `test_correctness_with_golden`: weight 1, one gradient of 0.01 and then four of `gradient`.
    record FiveSteps(OptimizerSpec spec, double learningRate, float gradient, double last) {}

    static Stream<SingleStep> singleSteps() {
        return Stream.of(
                new SingleStep(OptimizerSpec.Sgd.defaults(), 0.5, -1),
                new SingleStep(OptimizerSpec.RmsProp.defaults(), -0.5811, 0.4189),
                new SingleStep(OptimizerSpec.Adagrad.defaults(), 0.5233, 1.5007),
                new SingleStep(OptimizerSpec.Adadelta.defaults(), 0.9993, 1.9993),
                new SingleStep(OptimizerSpec.Adam.defaults(), 0.5, 1.5),
                new SingleStep(OptimizerSpec.AdamW.defaults(), 0.4980, 1.4960));
    }

    static Stream<FiveSteps> fiveSteps() {
        OptimizerSpec adagrad = new OptimizerSpec.Adagrad(0.3, 1e-6);
        OptimizerSpec adadelta = new OptimizerSpec.Adadelta(0.8, 1e-6);
        OptimizerSpec adamW = new OptimizerSpec.AdamW(0.9, 0.999, 2, 0.5);
        return Stream.of(
                new FiveSteps(adagrad, 0.2, 0.1f, 0.856),
                new FiveSteps(adagrad, 0.2, 0.5f, 0.5644),
                new FiveSteps(adagrad, 0.2, 1, 0.4825),
                new FiveSteps(adadelta, 1, 0.1f, 0.9849),
                new FiveSteps(adadelta, 1, 1, 0.9849),
                new FiveSteps(adamW, 1, 0.1f, 0.0263),
                new FiveSteps(adamW, 1, 0.5f, 0.0073),
                new FiveSteps(adamW, 1, 1, -0.0159));
    }

    @ParameterizedTest
    @MethodSource("singleSteps")
    void afterOneStep(SingleStep expected) {
        float[] weights = {1, 2};
        Optimizer optimizer = Optimizer.of(expected.spec(), 2);
        optimizer.beginStep();
        optimizer.update(weights, new float[] {1, 6}, 0, 2, 0.5f);
        assertThat((double) weights[0]).isCloseTo(expected.first(), within(ROUNDED));
        assertThat((double) weights[1]).isCloseTo(expected.second(), within(ROUNDED));
    }

    @ParameterizedTest
    @MethodSource("fiveSteps")
    void afterFiveSteps(FiveSteps expected) {
        float[] weight = {1};
        Optimizer optimizer = Optimizer.of(expected.spec(), 1);
        for (int step = 0; step < 5; step++) {
            float[] gradient = {step == 0 ? 0.01f : expected.gradient()};
            optimizer.beginStep();
            optimizer.update(weight, gradient, 0, 1, (float) expected.learningRate());
        }
        assertThat((double) weight[0]).isCloseTo(expected.last(), within(ROUNDED));
    }
}
