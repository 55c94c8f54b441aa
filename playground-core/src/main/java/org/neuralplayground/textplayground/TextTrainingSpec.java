package org.neuralplayground.textplayground;

import org.neuralplayground.spec.Check;
import org.neuralplayground.spec.Optimizer;
import org.neuralplayground.spec.Regularization;
import org.neuralplayground.spec.Subject;

/// How the network of a text playground is trained, from Keras' start: Glorot uniform weights,
/// biases 0.
///
/// @param optimizer how a gradient becomes an update
/// @param learningRate the optimizer's step size, in (0, 100]
/// @param regularization the penalty on weights, Keras' `kernel_regularizer`
/// @param regularizationRate its strength, in [0, 100]
/// @param batchSize examples an update, in [1, 25,000]
/// @param epochs after which training ends, in [1, 1,000]
/// @param validation how many texts validate instead of training, the first ones, in [0, 15,000]
/// @param testShare how many percent of the texts are kept for the test, in [10, 50]; means nothing
///   where the texts have a test part of their own
/// @param patience after how many epochs without a lower validation loss training ends and goes
///   back to the best epoch, in [0, 100]; 0 for never
public record TextTrainingSpec(
        Optimizer optimizer,
        double learningRate,
        Regularization regularization,
        double regularizationRate,
        int batchSize,
        int epochs,
        int validation,
        int testShare,
        int patience) {
    public TextTrainingSpec {
        Check.positive(Subject.LEARNING_RATE, learningRate, TextPlaygroundLimits.MAX_LEARNING_RATE);
        Check.range(
                Subject.REGULARIZATION_RATE,
                regularizationRate,
                0,
                TextPlaygroundLimits.MAX_REGULARIZATION_RATE);
        Check.range(Subject.BATCH_SIZE, batchSize, 1, TextPlaygroundLimits.MAX_BATCH_SIZE);
        Check.range(Subject.EPOCHS, epochs, 1, TextPlaygroundLimits.MAX_EPOCHS);
        Check.range(Subject.VALIDATION, validation, 0, TextPlaygroundLimits.MAX_VALIDATION);
        Check.range(
                Subject.TEST_SHARE,
                testShare,
                TextPlaygroundLimits.MIN_TEST_SHARE,
                TextPlaygroundLimits.MAX_TEST_SHARE);
        Check.range(Subject.PATIENCE, patience, 0, TextPlaygroundLimits.MAX_PATIENCE);
    }

    public TextTrainingSpec withOptimizer(Optimizer newOptimizer) {
        return new TextTrainingSpec(
                newOptimizer,
                learningRate,
                regularization,
                regularizationRate,
                batchSize,
                epochs,
                validation,
                testShare,
                patience);
    }

    public TextTrainingSpec withLearningRate(double newLearningRate) {
        return new TextTrainingSpec(
                optimizer,
                newLearningRate,
                regularization,
                regularizationRate,
                batchSize,
                epochs,
                validation,
                testShare,
                patience);
    }

    public TextTrainingSpec withRegularization(Regularization newRegularization) {
        return new TextTrainingSpec(
                optimizer,
                learningRate,
                newRegularization,
                regularizationRate,
                batchSize,
                epochs,
                validation,
                testShare,
                patience);
    }

    public TextTrainingSpec withRegularizationRate(double newRegularizationRate) {
        return new TextTrainingSpec(
                optimizer,
                learningRate,
                regularization,
                newRegularizationRate,
                batchSize,
                epochs,
                validation,
                testShare,
                patience);
    }

    public TextTrainingSpec withBatchSize(int newBatchSize) {
        return new TextTrainingSpec(
                optimizer,
                learningRate,
                regularization,
                regularizationRate,
                newBatchSize,
                epochs,
                validation,
                testShare,
                patience);
    }

    public TextTrainingSpec withEpochs(int newEpochs) {
        return new TextTrainingSpec(
                optimizer,
                learningRate,
                regularization,
                regularizationRate,
                batchSize,
                newEpochs,
                validation,
                testShare,
                patience);
    }

    public TextTrainingSpec withValidation(int newValidation) {
        return new TextTrainingSpec(
                optimizer,
                learningRate,
                regularization,
                regularizationRate,
                batchSize,
                epochs,
                newValidation,
                testShare,
                patience);
    }

    public TextTrainingSpec withTestShare(int newTestShare) {
        return new TextTrainingSpec(
                optimizer,
                learningRate,
                regularization,
                regularizationRate,
                batchSize,
                epochs,
                validation,
                newTestShare,
                patience);
    }

    public TextTrainingSpec withPatience(int newPatience) {
        return new TextTrainingSpec(
                optimizer,
                learningRate,
                regularization,
                regularizationRate,
                batchSize,
                epochs,
                validation,
                testShare,
                newPatience);
    }
}
