package org.neuralplayground.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.dataset.RowSelection;
import org.neuralplayground.nn.Network;
import org.neuralplayground.optim.OptimizerSpec;

@DisplayName("Training in shards")
class ShardedTrainingTest {

    @Test
    void givesEqualBitsWhoeverDoesTheWork() {
        TrainingPlan plan =
                TrainingPlan.of(OptimizerSpec.Adam.defaults()).withBatchSize(300).withShardSize(16);
        Workers backwards =
                (tasks, task) -> {
                    for (int n = tasks - 1; n >= 0; n--) {
                        task.accept(n);
                    }
                };
        float[] alone = Models.trained(plan, Workers.CALLER);
        assertThat(Models.trained(plan, backwards)).isEqualTo(alone);
        assertThat(Models.trained(plan, new ThreadedWorkers(2))).isEqualTo(alone);
        assertThat(Models.trained(plan, new ThreadedWorkers(3))).isEqualTo(alone);
    }

    @Test
    void givesTheSameUpToRoundingInShardsOfAnySize() {
        TrainingPlan plan = TrainingPlan.of(OptimizerSpec.Sgd.defaults()).withBatchSize(300);
        float[] whole = Models.trained(plan.withShardSize(512), Workers.CALLER);
        float[] cut = Models.trained(plan.withShardSize(16), Workers.CALLER);
        for (int n = 0; n < whole.length; n++) {
            assertThat(cut[n]).isCloseTo(whole[n], within(1e-5f));
        }
    }

    @Test
    void drawsOtherDropoutInEachStepAndShardAndForEachSeed() {
        TrainingPlan plan =
                TrainingPlan.of(OptimizerSpec.Sgd.defaults())
                        .withShuffled(false)
                        .withBatchSize(32)
                        .withShardSize(16)
                        .withLearningRate(1e-30);
        // The same sixteen examples over and over: without dropout all outputs would be the same.
        TableExamples sixteen = Models.classes(16);
        TableExamples examples =
                sixteen.select(
                        RowSelection.range(0, 16)
                                .and(RowSelection.range(0, 16))
                                .and(RowSelection.range(0, 16))
                                .and(RowSelection.range(0, 16)));
        List<List<Float>> outputs = new ArrayList<>();
        for (long seed = 1; seed <= 2; seed++) {
            ModelTrainer trainer =
                    new ModelTrainer(Models.network(Models.DROPPED), plan.withSeed(seed), examples);
            trainer.observe((pass, count) -> {
                List<Float> first = new ArrayList<>();
                for (int lane = 0; lane < count; lane++) {
                    first.add(pass.rawOutputs().data[lane]);
                }
                outputs.add(first);
            });
            trainer.epoch();
        }
        assertThat(outputs).hasSize(8).doesNotHaveDuplicates();
    }

    @Test
    void takesTheWholeBatchAtOnceWhereItIsNormalized() {
        TrainingPlan plan =
                TrainingPlan.of(OptimizerSpec.AdamW.defaults())
                        .withBatchSize(100)
                        .withShardSize(16);
        Network network = Models.network(Models.NORMALIZED);
        ModelTrainer trainer = new ModelTrainer(network, plan, Models.classes(100));
        List<Integer> counts = new ArrayList<>();
        trainer.observe((_, count) -> counts.add(count));
        trainer.step();
        assertThat(counts).containsExactly(100);
    }
}
