package org.neuralplayground.train;

import java.util.Optional;

/// How good a network is on its examples.
///
/// @param trainLoss mean loss without penalty; NaN where there are no examples
/// @param testLoss the same of the test examples
/// @param trainScore accuracy in [0, 1] of a classification, R² of a regression; NaN where
///   undefined
/// @param testScore the same of the test examples
/// @param trainConfusion only of a classification
/// @param testConfusion only of a classification
public record Evaluation(
        double trainLoss,
        double testLoss,
        double trainScore,
        double testScore,
        Optional<ConfusionMatrix> trainConfusion,
        Optional<ConfusionMatrix> testConfusion) {

    static Evaluation of(Assessment train, Assessment test) {
        return new Evaluation(
                train.loss(),
                test.loss(),
                train.score(),
                test.score(),
                train.confusion(),
                test.confusion());
    }
}
