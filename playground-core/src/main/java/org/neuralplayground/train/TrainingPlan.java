package org.neuralplayground.train;

import org.neuralplayground.kernel.Lanes;
import org.neuralplayground.optim.GradientClipping;
import org.neuralplayground.optim.LearningRateSchedule;
import org.neuralplayground.optim.OptimizerSpec;

/// How a network is trained. Equal plans on equal networks and examples give equal numbers, bit for
/// bit.
///
/// @param optimizer how a gradient becomes an update
/// @param learningRate where the schedule starts, positive and finite in single precision
/// @param schedule the learning rate from step to step
/// @param clipping how long a gradient may be, with the penalty's part
/// @param penalty what is added to the loss for the sake of small weights
/// @param weightDecay the share of every trained value, biases too, that goes before each update,
///   times the learning rate: Keras' `weight_decay` of any optimizer. At least 0 and finite in
///   single precision. [OptimizerSpec.AdamW] has one of its own, which comes on top.
/// @param batchSize examples an update, at least 1; the last batch of an epoch may have fewer
/// @param shuffled whether each epoch takes the examples in a new order, or all as they are
/// @param seed of that order, and of dropout
/// @param shardSize examples that pass through the network at once, a multiple of 16. A larger
///   batch is cut into shards of that size, which several threads may share. A different size sums
///   in another order, so that results agree to rounding. Networks with batch normalisation ask for
///   the whole batch in one pass whatever stands here.
public record TrainingPlan(
        OptimizerSpec optimizer,
        double learningRate,
        LearningRateSchedule schedule,
        GradientClipping clipping,
        WeightPenalty penalty,
        double weightDecay,
        int batchSize,
        boolean shuffled,
        long seed,
        int shardSize) {

    /// Keras' default.
    private static final int BATCH_SIZE = 32;

    /// What stays in the processor's cache.
    private static final int SHARD_SIZE = 256;

    public TrainingPlan {
        if (!((float) learningRate > 0 && (float) learningRate < Float.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "learning rate must be positive and finite, was " + learningRate);
        }
        if (!(weightDecay >= 0 && (float) weightDecay < Float.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "weight decay must be at least 0 and finite, was " + weightDecay);
        }
        if (batchSize < 1) {
            throw new IllegalArgumentException("batch size must be at least 1, was " + batchSize);
        }
        if (shardSize < Lanes.MULTIPLE || shardSize % Lanes.MULTIPLE != 0) {
            throw new IllegalArgumentException(
                    "shard size must be a positive multiple of %d, was %d"
                            .formatted(Lanes.MULTIPLE, shardSize));
        }
    }

    /// What Keras does unless told otherwise: the optimizer's own learning rate for ever, batches
    /// of 32 in a new order each epoch, neither clipping nor penalty nor decay. The seed is 0.
    public static TrainingPlan of(OptimizerSpec optimizer) {
        return new TrainingPlan(
                optimizer,
                optimizer.defaultLearningRate(),
                new LearningRateSchedule.Constant(),
                new GradientClipping.None(),
                WeightPenalty.NONE,
                0,
                BATCH_SIZE,
                true,
                0,
                SHARD_SIZE);
    }

    /// The learning rate of a step.
    ///
    /// @param step how many steps have been done before
    public double learningRate(long step) {
        return schedule.learningRate(learningRate, step);
    }

    public TrainingPlan withLearningRate(double rate) {
        return new TrainingPlan(
                optimizer,
                rate,
                schedule,
                clipping,
                penalty,
                weightDecay,
                batchSize,
                shuffled,
                seed,
                shardSize);
    }

    public TrainingPlan withSchedule(LearningRateSchedule newSchedule) {
        return new TrainingPlan(
                optimizer,
                learningRate,
                newSchedule,
                clipping,
                penalty,
                weightDecay,
                batchSize,
                shuffled,
                seed,
                shardSize);
    }

    public TrainingPlan withClipping(GradientClipping newClipping) {
        return new TrainingPlan(
                optimizer,
                learningRate,
                schedule,
                newClipping,
                penalty,
                weightDecay,
                batchSize,
                shuffled,
                seed,
                shardSize);
    }

    public TrainingPlan withPenalty(WeightPenalty newPenalty) {
        return new TrainingPlan(
                optimizer,
                learningRate,
                schedule,
                clipping,
                newPenalty,
                weightDecay,
                batchSize,
                shuffled,
                seed,
                shardSize);
    }

    public TrainingPlan withWeightDecay(double decay) {
        return new TrainingPlan(
                optimizer,
                learningRate,
                schedule,
                clipping,
                penalty,
                decay,
                batchSize,
                shuffled,
                seed,
                shardSize);
    }

    public TrainingPlan withBatchSize(int size) {
        return new TrainingPlan(
                optimizer,
                learningRate,
                schedule,
                clipping,
                penalty,
                weightDecay,
                size,
                shuffled,
                seed,
                shardSize);
    }

    /// The examples as they are, or in a new order each epoch.
    public TrainingPlan withShuffled(boolean newShuffled) {
        return new TrainingPlan(
                optimizer,
                learningRate,
                schedule,
                clipping,
                penalty,
                weightDecay,
                batchSize,
                newShuffled,
                seed,
                shardSize);
    }

    public TrainingPlan withSeed(long newSeed) {
        return new TrainingPlan(
                optimizer,
                learningRate,
                schedule,
                clipping,
                penalty,
                weightDecay,
                batchSize,
                shuffled,
                newSeed,
                shardSize);
    }

    public TrainingPlan withShardSize(int size) {
        return new TrainingPlan(
                optimizer,
                learningRate,
                schedule,
                clipping,
                penalty,
                weightDecay,
                batchSize,
                shuffled,
                seed,
                size);
    }
}
