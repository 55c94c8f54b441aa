package org.neuralplayground.textplayground;

import org.neuralplayground.random.SplitMix;
import org.neuralplayground.train.PlaygroundOptimizer;
import org.neuralplayground.train.TrainingPlan;
import org.neuralplayground.train.WeightPenalty;

/// The plan behind the training of a text playground.
final class TextPlans {
    private TextPlans() {}

    /// Shuffled batches; the weights' seed starts their order too.
    static TrainingPlan training(TextPlaygroundSpec spec) {
        TextTrainingSpec training = spec.training();
        return TrainingPlan.of(PlaygroundOptimizer.of(training.optimizer()))
                .withLearningRate(training.learningRate())
                .withBatchSize(training.batchSize())
                .withPenalty(penalty(training))
                .withSeed(SplitMix.seed(spec.network().seed()));
    }

    private static WeightPenalty penalty(TextTrainingSpec training) {
        double rate = training.regularizationRate();
        return switch (training.regularization()) {
            case NONE -> WeightPenalty.NONE;
            case L1 -> WeightPenalty.l1(rate);
            case L2 -> WeightPenalty.l2(rate);
        };
    }
}
