package org.neuralplayground.spec;

/// How the network is trained.
///
/// @param loss what is made small
/// @param optimizer how a gradient becomes an update
/// @param learningRate the optimizer's step size, in (0, 100]
/// @param regularization the penalty on weights
/// @param regularizationRate its strength, in [0, 100]
/// @param batchSize examples an update, in [1, 10,000]
/// @param batching the order of the examples and the fate of an incomplete batch
public record TrainingSpec(
        Loss loss,
        Optimizer optimizer,
        double learningRate,
        Regularization regularization,
        double regularizationRate,
        int batchSize,
        Batching batching) {
    public TrainingSpec {
        Check.positive(Subject.LEARNING_RATE, learningRate, Limits.MAX_LEARNING_RATE);
        Check.range(
                Subject.REGULARIZATION_RATE, regularizationRate, 0, Limits.MAX_REGULARIZATION_RATE);
        Check.range(Subject.BATCH_SIZE, batchSize, 1, Limits.MAX_EXAMPLES);
    }

    public TrainingSpec withLoss(Loss newLoss) {
        return new TrainingSpec(
                newLoss,
                optimizer,
                learningRate,
                regularization,
                regularizationRate,
                batchSize,
                batching);
    }

    public TrainingSpec withOptimizer(Optimizer newOptimizer) {
        return new TrainingSpec(
                loss,
                newOptimizer,
                learningRate,
                regularization,
                regularizationRate,
                batchSize,
                batching);
    }

    public TrainingSpec withLearningRate(double newRate) {
        return new TrainingSpec(
                loss, optimizer, newRate, regularization, regularizationRate, batchSize, batching);
    }

    public TrainingSpec withRegularization(Regularization newRegularization) {
        return new TrainingSpec(
                loss,
                optimizer,
                learningRate,
                newRegularization,
                regularizationRate,
                batchSize,
                batching);
    }

    public TrainingSpec withRegularizationRate(double newRate) {
        return new TrainingSpec(
                loss, optimizer, learningRate, regularization, newRate, batchSize, batching);
    }

    public TrainingSpec withBatchSize(int newBatchSize) {
        return new TrainingSpec(
                loss,
                optimizer,
                learningRate,
                regularization,
                regularizationRate,
                newBatchSize,
                batching);
    }

    public TrainingSpec withBatching(Batching newBatching) {
        return new TrainingSpec(
                loss,
                optimizer,
                learningRate,
                regularization,
                regularizationRate,
                batchSize,
                newBatching);
    }
}
