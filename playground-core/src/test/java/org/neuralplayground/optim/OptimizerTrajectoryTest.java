package org.neuralplayground.optim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("An optimizer")
class OptimizerTrajectoryTest {
    private static final int SIZE = 37;

    /// The weight after the first step.
    record FirstStep(OptimizerSpec spec, double weight) {}

    static Stream<OptimizerSpec> defaultsAndOthers() {
        return Stream.of(
                OptimizerSpec.Sgd.defaults(),
                OptimizerSpec.Momentum.defaults(),
                new OptimizerSpec.Momentum(0.5, true),
                OptimizerSpec.RmsProp.defaults(),
                new OptimizerSpec.RmsProp(0.6, 0.01),
                OptimizerSpec.Adagrad.defaults(),
                new OptimizerSpec.Adagrad(0, 0.02),
                OptimizerSpec.Adadelta.defaults(),
                new OptimizerSpec.Adadelta(0.7, 0.03),
                OptimizerSpec.Adam.defaults(),
                new OptimizerSpec.Adam(0.5, 0.8, 0.04),
                OptimizerSpec.AdamW.defaults(),
                new OptimizerSpec.AdamW(0.3, 0.6, 0.05, 0.5));
    }

    /// Weight 1, learning rate 0.1, gradient 0.5.
    static Stream<FirstStep> firstStepsByHand() {
        return Stream.of(
                // 1 - 0.1 x 0.5
                new FirstStep(OptimizerSpec.Sgd.defaults(), 0.95),
                // v = -0.05
                new FirstStep(OptimizerSpec.Momentum.defaults(), 0.95),
                // v = -0.05, w = 1 - 0.9 x 0.05 - 0.05
                new FirstStep(new OptimizerSpec.Momentum(0.9, true), 0.905),
                // v = 0.1 x 0.25 = 0.025, w = 1 - 0.05 / 0.1581142
                new FirstStep(OptimizerSpec.RmsProp.defaults(), 0.6837729),
                // a = 0.1 + 0.25 = 0.35, w = 1 - 0.05 / 0.5916081
                new FirstStep(OptimizerSpec.Adagrad.defaults(), 0.9154846),
                // a = 0.05 x 0.25 = 0.0125, Δ = -0.5 x 0.000316228 / 0.1118038 = -0.00141421
                new FirstStep(OptimizerSpec.Adadelta.defaults(), 0.9998586),
                // m = 0.05, v = 0.00025, rate = 0.1 √0.001 / 0.1 = 0.0316228,
                // w = 1 - 0.0316228 x 0.05 / (0.0158114 + 0.0000001)
                new FirstStep(OptimizerSpec.Adam.defaults(), 0.9000006),
                // as Adam, from 1 - 0.1 x 0.004 = 0.9996
                new FirstStep(OptimizerSpec.AdamW.defaults(), 0.8996006));
    }

    @ParameterizedTest
    @MethodSource("firstStepsByHand")
    void doesTheFirstStepThatWasWorkedOutByHand(FirstStep expected) {
        float[] weight = {1};
        Optimizer optimizer = Optimizer.of(expected.spec(), 1);
        optimizer.beginStep();
        optimizer.update(weight, new float[] {0.5f}, 0, 1, 0.1f);
        assertThat((double) weight[0]).isCloseTo(expected.weight(), within(1e-7));
    }

    @ParameterizedTest
    @MethodSource("defaultsAndOthers")
    void followsTheFormulaInDoublePrecisionForThreeSteps(OptimizerSpec spec) {
        Random random = new Random(7);
        float[] values = normal(random);
        float[] start = values.clone();
        float[][] gradients = {normal(random), normal(random), normal(random)};
        Optimizer optimizer = Optimizer.of(spec, SIZE);
        for (float[] gradient : gradients) {
            optimizer.beginStep();
            optimizer.update(values, gradient, 0, SIZE, 0.05f);
        }
        ReferenceOptimizer reference = new ReferenceOptimizer(spec, 0.05);
        for (int n = 0; n < SIZE; n++) {
            double[] history = {gradients[0][n], gradients[1][n], gradients[2][n]};
            double moved = reference.after(start[n], history) - start[n];
            assertThat((double) values[n] - start[n])
                    .isCloseTo(moved, within(3e-7 + 3e-5 * Math.abs(moved)));
        }
    }

    @Test
    void isTestedWhateverItsKind() {
        assertThat(defaultsAndOthers().<Class<?>>map(OptimizerSpec::getClass).distinct())
                .containsExactlyInAnyOrder(permitted());
        assertThat(firstStepsByHand().<Class<?>>map(each -> each.spec().getClass()).distinct())
                .containsExactlyInAnyOrder(permitted());
    }

    private static Class<?>[] permitted() {
        return OptimizerSpec.class.getPermittedSubclasses();
    }

    private static float[] normal(Random random) {
        float[] numbers = new float[SIZE];
        for (int n = 0; n < SIZE; n++) {
            numbers[n] = (float) random.nextGaussian();
        }
        return numbers;
    }
}
