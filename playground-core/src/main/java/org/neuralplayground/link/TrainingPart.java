package org.neuralplayground.link;

import org.neuralplayground.spec.Batching;
import org.neuralplayground.spec.DataSource;
import org.neuralplayground.spec.Loss;
import org.neuralplayground.spec.Optimizer;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.spec.Regularization;
import org.neuralplayground.spec.TrainingSpec;

/// The training's part of a link.
final class TrainingPart {
    static void write(TrainingSpec training, QueryWriter query) {
        query.add(Key.LOSS, training.loss())
                .add(Key.OPTIMIZER, training.optimizer())
                .add(Key.RATE, training.learningRate())
                .add(Key.REGULARIZATION, training.regularization())
                .add(Key.REGULARIZATION_RATE, training.regularizationRate())
                .add(Key.BATCH, training.batchSize())
                .add(Key.ORDER, training.batching());
    }

    /// @param source the link's data; without a loss in the link, the first that fits them is taken
    static TrainingSpec read(QueryReader query, DataSource source) {
        TrainingSpec training = PlaygroundSpec.DEFAULT.training();
        Loss fallback = training.loss().orFitting(source);
        training = training.withLoss(query.choice(Key.LOSS, Loss.class).orElse(fallback));
        training =
                query.apply(
                        training,
                        query.choice(Key.OPTIMIZER, Optimizer.class),
                        TrainingPart::withOptimizer);
        training = query.apply(training, query.number(Key.RATE), TrainingSpec::withLearningRate);
        training =
                query.apply(
                        training,
                        query.choice(Key.REGULARIZATION, Regularization.class),
                        TrainingSpec::withRegularization);
        training =
                query.apply(
                        training,
                        query.number(Key.REGULARIZATION_RATE),
                        TrainingSpec::withRegularizationRate);
        training = query.apply(training, query.wholeNumber(Key.BATCH), TrainingSpec::withBatchSize);
        return query.apply(
                training, query.choice(Key.ORDER, Batching.class), TrainingSpec::withBatching);
    }

    private static TrainingSpec withOptimizer(TrainingSpec training, Optimizer optimizer) {
        return new TrainingSpec(
                training.loss(),
                optimizer,
                training.learningRate(),
                training.regularization(),
                training.regularizationRate(),
                training.batchSize(),
                training.batching());
    }

    private TrainingPart() {}
}
