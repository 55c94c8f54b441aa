package org.neuralplayground.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.optim.LearningRateSchedule;
import org.neuralplayground.optim.OptimizerSpec;

@DisplayName("A training plan")
class TrainingPlanTest {
    private static final TrainingPlan PLAN = TrainingPlan.of(OptimizerSpec.Adam.defaults());

    @Test
    void startsFromKerasDefaults() {
        assertThat(PLAN.learningRate()).isEqualTo(0.001);
        assertThat(PLAN.batchSize()).isEqualTo(32);
        assertThat(PLAN.shuffled()).isTrue();
        assertThat(PLAN.learningRate(1_000_000)).isEqualTo(0.001);
        assertThat(TrainingPlan.of(OptimizerSpec.Sgd.defaults()).learningRate()).isEqualTo(0.01);
    }

    @Test
    void changesOnePartAtATime() {
        TrainingPlan changed =
                PLAN.withLearningRate(0.5)
                        .withSchedule(new LearningRateSchedule.StepDecay(10, 0.1))
                        .withPenalty(WeightPenalty.l1(0.01))
                        .withWeightDecay(0.004)
                        .withBatchSize(7)
                        .withShuffled(false)
                        .withSeed(9)
                        .withShardSize(32);
        assertThat(changed.learningRate(10)).isEqualTo(0.05);
        assertThat(changed.penalty()).isEqualTo(new WeightPenalty(0.01, 0));
        assertThat(changed.weightDecay()).isEqualTo(0.004);
        assertThat(changed.batchSize()).isEqualTo(7);
        assertThat(changed.shuffled()).isFalse();
        assertThat(changed.seed()).isEqualTo(9);
        assertThat(changed.shardSize()).isEqualTo(32);
        assertThat(changed.optimizer()).isEqualTo(PLAN.optimizer());
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAN.withLearningRate(Double.NaN))
                .withMessage("learning rate must be positive and finite, was NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAN.withLearningRate(1e-60))
                .withMessage("learning rate must be positive and finite, was 1.0E-60");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAN.withWeightDecay(-0.5))
                .withMessage("weight decay must be at least 0 and finite, was -0.5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAN.withBatchSize(0))
                .withMessage("batch size must be at least 1, was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAN.withShardSize(24))
                .withMessage("shard size must be a positive multiple of 16, was 24");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeightPenalty.l2(-1))
                .withMessage("L2 rate must be at least 0 and finite, was -1.0");
    }
}
