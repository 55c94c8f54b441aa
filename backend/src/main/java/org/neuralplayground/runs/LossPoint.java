package org.neuralplayground.runs;

/// One point of the loss chart.
///
/// @param epoch after how many passes over the training data
/// @param trainLoss mean loss of the training examples, without penalty; NaN without examples
/// @param testLoss the same of the test examples
/// @param trainScore accuracy in [0, 1] of a classification, R² of a regression; NaN where
///   undefined
/// @param testScore the same of the test examples
public record LossPoint(
        long epoch, double trainLoss, double testLoss, double trainScore, double testScore) {}
