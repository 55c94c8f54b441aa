package org.neuralplayground.link;

import org.neuralplayground.spec.Optimizer;
import org.neuralplayground.spec.Regularization;
import org.neuralplayground.textplayground.TextTrainingSpec;

/// The training's part of a text playground's link.
final class TextTrainingPart {
    static void write(TextTrainingSpec training, QueryWriter query) {
        query.add(Key.OPTIMIZER, training.optimizer())
                .add(Key.RATE, training.learningRate())
                .add(Key.REGULARIZATION, training.regularization())
                .add(Key.REGULARIZATION_RATE, training.regularizationRate())
                .add(Key.BATCH, training.batchSize())
                .add(Key.EPOCHS, training.epochs())
                .add(Key.VALIDATION, training.validation())
                .add(Key.TEST_SHARE, training.testShare())
                .add(Key.PATIENCE, training.patience());
    }

    /// @param start whose settings missing keys stand for
    static TextTrainingSpec read(QueryReader query, TextTrainingSpec start) {
        TextTrainingSpec training = update(query, start);
        training =
                query.apply(
                        training, query.wholeNumber(Key.BATCH), TextTrainingSpec::withBatchSize);
        training =
                query.apply(training, query.wholeNumber(Key.EPOCHS), TextTrainingSpec::withEpochs);
        training =
                query.apply(
                        training,
                        query.wholeNumber(Key.VALIDATION),
                        TextTrainingSpec::withValidation);
        training =
                query.apply(
                        training,
                        query.wholeNumber(Key.TEST_SHARE),
                        TextTrainingSpec::withTestShare);
        return query.apply(
                training, query.wholeNumber(Key.PATIENCE), TextTrainingSpec::withPatience);
    }

    /// What an update is made by.
    private static TextTrainingSpec update(QueryReader query, TextTrainingSpec start) {
        TextTrainingSpec training =
                query.apply(
                        start,
                        query.choice(Key.OPTIMIZER, Optimizer.class),
                        TextTrainingSpec::withOptimizer);
        training =
                query.apply(training, query.number(Key.RATE), TextTrainingSpec::withLearningRate);
        training =
                query.apply(
                        training,
                        query.choice(Key.REGULARIZATION, Regularization.class),
                        TextTrainingSpec::withRegularization);
        return query.apply(
                training,
                query.number(Key.REGULARIZATION_RATE),
                TextTrainingSpec::withRegularizationRate);
    }

    private TextTrainingPart() {}
}
