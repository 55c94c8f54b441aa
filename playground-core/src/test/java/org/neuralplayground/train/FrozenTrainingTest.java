package org.neuralplayground.train;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.nn.DenseLayer;
import org.neuralplayground.nn.Layer;
import org.neuralplayground.nn.Network;
import org.neuralplayground.optim.GradientClipping;
import org.neuralplayground.optim.OptimizerSpec;

@DisplayName("Training with something frozen")
class FrozenTrainingTest {

    @Test
    void leavesFrozenLayersAndSingleWeightsAsTheyAre() {
        TrainingPlan plan =
                TrainingPlan.of(OptimizerSpec.AdamW.defaults())
                        .withPenalty(WeightPenalty.l2(0.1))
                        .withWeightDecay(0.1)
                        .withClipping(new GradientClipping.ByGlobalNorm(0.1));
        Network network = Models.network(Models.CLASSES);
        DenseLayer hidden = network.denseLayers().getFirst();
        DenseLayer output = network.denseLayers().getLast();
        hidden.weights().freeze();
        network.parameters().freeze(output.weights().offset() + 7);
        float[] before = network.parameters().values().clone();
        new ModelTrainer(network, plan, Models.classes(100)).epoch();
        float[] after = network.parameters().values();
        for (int n = 0; n < after.length; n++) {
            boolean frozen = n < hidden.weights().end() || n == output.weights().offset() + 7;
            assertThat(after[n] == before[n]).as("value %d", n).isEqualTo(frozen);
        }
    }

    @Test
    void movesAFrozenMomentumNoFurther() {
        TrainingPlan plan = TrainingPlan.of(OptimizerSpec.Momentum.defaults()).withShuffled(false);
        Network network = Models.network(Models.LINE);
        ModelTrainer trainer = new ModelTrainer(network, plan, Models.line());
        trainer.step();
        network.parameters().freeze(0);
        float weight = network.parameters().values()[0];
        trainer.step();
        trainer.step();
        assertThat(network.parameters().values()[0]).isEqualTo(weight);
        network.parameters().thaw(0);
        trainer.step();
        assertThat(network.parameters().values()[0]).isNotEqualTo(weight);
    }

    @Test
    void leavesAFrozenNormalizationWithItsStatisticsAsItIs() {
        Network network = Models.network(Models.NORMALIZED);
        Layer normalization = network.layers().get(1);
        TrainingPlan plan = TrainingPlan.of(OptimizerSpec.AdamW.defaults());
        ModelTrainer trainer = new ModelTrainer(network, plan, Models.classes(100));
        trainer.epoch();
        normalization.freeze();
        float[] before = network.parameters().values().clone();
        trainer.epoch();
        float[] after = network.parameters().values();
        int from = normalization.parameters().getFirst().offset();
        int to = normalization.parameters().getLast().end();
        for (int n = 0; n < after.length; n++) {
            boolean frozen = n >= from && n < to;
            assertThat(after[n] == before[n]).as("value %d", n).isEqualTo(frozen);
        }
    }
}
