package org.neuralplayground.textplayground;

import org.neuralplayground.optim.OptimizerSpec;
import org.neuralplayground.random.SplitMix;
import org.neuralplayground.spec.Optimizer;
import org.neuralplayground.train.TrainingPlan;
import org.neuralplayground.train.WeightPenalty;

/// The plan behind the training of a text playground.
final class TextPlans {
    private TextPlans() {}

    /// Shuffled batches; the weights' seed starts their order too.
    static TrainingPlan training(TextPlaygroundSpec spec) {
        TextTrainingSpec training = spec.training();
        return TrainingPlan.of(optimizer(training.optimizer()))
                .withLearningRate(training.learningRate())
                .withBatchSize(training.batchSize())
                .withPenalty(penalty(training))
                .withSeed(SplitMix.seed(spec.network().seed()));
    }

    private static OptimizerSpec optimizer(Optimizer optimizer) {
        return switch (optimizer) {
            case SGD -> OptimizerSpec.Sgd.defaults();
            case MOMENTUM -> OptimizerSpec.Momentum.defaults();
            case NESTEROV ->
                    new OptimizerSpec.Momentum(OptimizerSpec.Momentum.defaults().momentum(), true);
            case RMSPROP -> OptimizerSpec.RmsProp.defaults();
            case ADAM -> OptimizerSpec.Adam.defaults();
        };
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
