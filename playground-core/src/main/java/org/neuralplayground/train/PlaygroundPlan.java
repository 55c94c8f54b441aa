package org.neuralplayground.train;

import org.neuralplayground.random.SplitMix;
import org.neuralplayground.spec.Batching;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.spec.WeightSeed;

/// The plan behind a playground's training. What its regularisation does is a [Penalty], and
/// [Batching#CARRY_OVER] is the [Pass]'s own.
final class PlaygroundPlan {

    /// The plan of a spec. The weights' seed starts the order of the examples too.
    static TrainingPlan of(PlaygroundSpec spec) {
        return TrainingPlan.of(PlaygroundOptimizer.of(spec.training().optimizer()))
                .withLearningRate(spec.training().learningRate())
                .withBatchSize(spec.training().batchSize())
                .withShuffled(spec.training().batching() == Batching.SHUFFLED)
                .withSeed(SplitMix.seed(seed(spec)));
    }

    private static String seed(PlaygroundSpec spec) {
        return switch (spec.network().seed()) {
            case WeightSeed.Own(String seed) -> seed;
            case WeightSeed.AfterData() -> spec.data().seed();
        };
    }

    private PlaygroundPlan() {}
}
