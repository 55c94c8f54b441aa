package org.neuralplayground.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.neuralplayground.spec.Optimizer;

/// Worked by hand: weight 1, learning rate 0.1, gradients 0.5 and then -0.25.
@DisplayName("An optimizer's first two steps")
class UpdateRuleTest {

    static Stream<Arguments> workedByHand() {
        return Stream.of(
                // 1 - 0.05, + 0.025
                Arguments.of(Optimizer.SGD, 0.95, 0.975),
                // v = -0.05; v = -0.045 + 0.025 = -0.02
                Arguments.of(Optimizer.MOMENTUM, 0.95, 0.93),
                // v = -0.05, w += -0.045 - 0.05; v = -0.02, w += -0.018 + 0.025
                Arguments.of(Optimizer.NESTEROV, 0.905, 0.912),
                // v = 0.025, w -= 0.05 / 0.1581142; v = 0.02875, w += 0.025 / 0.1695585
                Arguments.of(Optimizer.RMSPROP, 0.6837729, 0.8312145),
                // m = 0.05, v = 0.00025, rate = 0.0316228: w -= 0.1;
                // m = 0.02, v = 0.00031225, rate = 0.1 √0.001999 / 0.19 = 0.0235317
                Arguments.of(Optimizer.ADAM, 0.9000006, 0.8733665));
    }

    @ParameterizedTest
    @MethodSource("workedByHand")
    void areThoseOfItsFormula(Optimizer optimizer, double first, double second) {
        UpdateRule rule = UpdateRule.of(optimizer, 1);
        float[] weight = {1};
        rule.apply(weight, new float[] {0.5f}, 0.1f);
        assertThat((double) weight[0]).isCloseTo(first, within(2e-6));
        rule.apply(weight, new float[] {-0.25f}, 0.1f);
        assertThat((double) weight[0]).isCloseTo(second, within(2e-6));
    }
}
