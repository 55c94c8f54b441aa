package org.neuralplayground.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neuralplayground.nn.Parameter;
import org.neuralplayground.spec.Batching;
import org.neuralplayground.spec.Optimizer;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.spec.Regularization;

@DisplayName("Regularization")
class PenaltyTest {
    private static final double RATE = 0.03;

    private static PlaygroundSpec spec(Regularization kind, double rate, Optimizer optimizer) {
        PlaygroundSpec spec = PlaygroundSpec.DEFAULT;
        return spec.withNetwork(spec.network().withHidden(List.of()))
                .withTraining(
                        spec.training()
                                .withOptimizer(optimizer)
                                .withBatching(Batching.CARRY_OVER)
                                .withRegularization(kind)
                                .withRegularizationRate(rate));
    }

    private static Parameter weights(Trainer trainer) {
        return trainer.network().denseLayers().getFirst().weights();
    }

    @ParameterizedTest
    @EnumSource(Optimizer.class)
    void byL2TakesAShareOfTheWeightBeforeTheStep(Optimizer optimizer) {
        Trainer plain = new Trainer(spec(Regularization.NONE, 0, optimizer));
        Trainer penalized = new Trainer(spec(Regularization.L2, 0.5, optimizer));
        float before = weights(plain).get(0, 0);
        plain.step();
        penalized.step();
        double expected = weights(plain).get(0, 0) - RATE * 0.5 * before;
        assertThat((double) weights(penalized).get(0, 0)).isCloseTo(expected, within(1e-6));
    }

    @ParameterizedTest
    @EnumSource(Optimizer.class)
    void byL1TakesTheSameFromEveryWeight(Optimizer optimizer) {
        Trainer plain = new Trainer(spec(Regularization.NONE, 0, optimizer));
        Trainer penalized = new Trainer(spec(Regularization.L1, 0.01, optimizer));
        float before = weights(plain).get(0, 0);
        plain.step();
        penalized.step();
        double expected = weights(plain).get(0, 0) - RATE * 0.01 * Math.signum(before);
        assertThat((double) weights(penalized).get(0, 0)).isCloseTo(expected, within(1e-6));
    }

    @ParameterizedTest
    @EnumSource(Optimizer.class)
    void byL1KillsForEverAWeightThatCrossesZero(Optimizer optimizer) {
        Trainer trainer = new Trainer(spec(Regularization.L1, 100, optimizer));
        trainer.setWeight(0, 0, 0, 0.5f);
        trainer.setWeight(0, 0, 1, -0.5f);
        trainer.step();
        assertThat(weights(trainer).copyOfValues()).containsOnly(0f);
        trainer.changeRates(spec(Regularization.NONE, 0, optimizer).training());
        trainer.epoch();
        assertThat(weights(trainer).copyOfValues()).containsOnly(0f);
        assertThat(weights(trainer).copyOfMeanGradient()).containsOnly(0f);
    }

    @Test
    void leavesADeadWeightDeadEvenWhenItIsEditedByHand() {
        Trainer trainer = new Trainer(spec(Regularization.L1, 100, Optimizer.SGD));
        trainer.step();
        trainer.setWeight(0, 0, 1, 0.75f);
        trainer.epoch();
        assertThat(weights(trainer).get(0, 1)).isEqualTo(0.75f);
    }

    @Test
    void leavesBiasesAlone() {
        Trainer plain = new Trainer(spec(Regularization.NONE, 0, Optimizer.SGD));
        Trainer penalized = new Trainer(spec(Regularization.L2, 1, Optimizer.SGD));
        plain.step();
        penalized.step();
        assertThat(penalized.network().denseLayers().getFirst().bias(0))
                .isEqualTo(plain.network().denseLayers().getFirst().bias(0));
    }
}
