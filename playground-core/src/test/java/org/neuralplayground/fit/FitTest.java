package org.neuralplayground.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuralplayground.dataset.RowSelection;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.nn.DenseLayer;
import org.neuralplayground.nn.Network;
import org.neuralplayground.optim.LearningRateSchedule;
import org.neuralplayground.optim.OptimizerSpec;
import org.neuralplayground.snapshot.Snapshot;
import org.neuralplayground.snapshot.SnapshotException;
import org.neuralplayground.train.Evaluator;
import org.neuralplayground.train.Metric;
import org.neuralplayground.train.ModelTrainer;
import org.neuralplayground.train.Models;
import org.neuralplayground.train.Scores;
import org.neuralplayground.train.TableExamples;
import org.neuralplayground.train.TrainingPlan;
import org.neuralplayground.train.WeightPenalty;

@DisplayName("A fit")
class FitTest {
    private static final Metric MAE = new Metric.MeanAbsoluteError();
    private static final Metric RMSE = new Metric.RootMeanSquaredError();
    private static final Metric ACCURACY = new Metric.Accuracy();

    /// One weight at 1, one bias at 0.5, batches of 2 and 1, learning rate 0.1.
    private static ModelTrainer line(WeightPenalty penalty) {
        Network network = Models.network(Models.LINE);
        DenseLayer layer = network.denseLayers().getFirst();
        layer.weights().set(0, 0, 1);
        layer.biases().set(0, 0, 0.5f);
        TrainingPlan plan =
                TrainingPlan.of(OptimizerSpec.Sgd.defaults())
                        .withLearningRate(0.1)
                        .withSchedule(new LearningRateSchedule.StepDecay(2, 0.5))
                        .withPenalty(penalty)
                        .withBatchSize(2)
                        .withShuffled(false);
        TableExamples examples =
                TableExamples.of(Table.of(3, 1, 1, 2, -1), Table.of(3, 1, 3, 5, 0));
        return new ModelTrainer(network, plan, examples);
    }

    /// Errors of the first batch -1.5 and -2.5; then the weight is 1.65, the bias 0.9, and the
    /// third example's error -0.75. See the trainer's test for the steps.
    @Test
    void reportsTheMeanOverTheExamplesAsTheyPassedInTraining() {
        Fit fit = new Fit(line(WeightPenalty.NONE), FitPlan.of(2, MAE, RMSE));
        fit.epoch();
        EpochRecord epoch = fit.history().last();
        double loss = (1.5 * 1.5 + 2.5 * 2.5 + 0.75 * 0.75) / 3;
        assertThat(epoch.epoch()).isEqualTo(1);
        assertThat(epoch.training().loss()).isCloseTo(loss, within(1e-6));
        assertThat(epoch.training().of(MAE)).isCloseTo(4.75 / 3, within(1e-6));
        assertThat(epoch.training().of(RMSE)).isCloseTo(Math.sqrt(loss), within(1e-6));
        assertThat(epoch.learningRate()).isEqualTo(0.1);
        assertThat(epoch.validation()).isEmpty();
        assertThat(fit.isOver()).isFalse();
        fit.epoch();
        assertThat(fit.history().last().learningRate()).isEqualTo(0.05);
        assertThat(fit.ending()).contains(Fit.Ending.ALL_EPOCHS);
    }

    /// Weight 1 for two examples; the first step takes 0.1 (-6.5 + 0.5) from it: 1.6 for the third,
    /// whose error is then -1.6 + 0.9.
    @Test
    void countsThePenaltyOfEachBatchsOwnWeightsIntoTheLoss() {
        Fit fit = new Fit(line(WeightPenalty.l2(0.25)), FitPlan.of(1));
        fit.epoch();
        double loss = (1.5 * 1.5 + 2.5 * 2.5 + 2 * 0.25 + 0.7 * 0.7 + 0.25 * 1.6 * 1.6) / 3;
        assertThat(fit.history().last().training().loss()).isCloseTo(loss, within(1e-6));
    }

    /// After the epoch the weight is 1.5 and the bias 1.05: of x = 2 comes 4.05.
    @Test
    void validatesAfterTheEpoch() {
        TableExamples validation = TableExamples.of(Table.of(1, 1, 2), Table.of(1, 1, 5));
        Fit fit = new Fit(line(WeightPenalty.NONE), FitPlan.of(1, MAE), validation);
        Scores scores = fit.run().last().requireValidation();
        assertThat(scores.of(MAE)).isCloseTo(0.95, within(1e-6));
        assertThat(scores.loss()).isCloseTo(0.95 * 0.95, within(1e-5));
        assertThat(fit.evaluate(validation)).isEqualTo(scores);
        assertThat(new Evaluator(fit.trainer().network()).predict(validation).at(0, 0))
                .isCloseTo(4.05f, within(1e-5f));
    }

    private static ModelTrainer classes(TrainingPlan plan) {
        return new ModelTrainer(
                Models.network(Models.CLASSES),
                plan,
                Models.classes(300).select(RowSelection.range(0, 200)));
    }

    private static TableExamples validation() {
        return Models.classes(300).select(RowSelection.range(200, 300));
    }

    private static final TrainingPlan ADAM =
            TrainingPlan.of(OptimizerSpec.Adam.defaults()).withLearningRate(0.02);

    @Test
    void gainsWhatItsHistorySays() {
        Fit fit = new Fit(classes(ADAM), FitPlan.of(120, ACCURACY), validation());
        History history = fit.run();
        assertThat(history.epochs()).hasSize(120);
        assertThat(history.curve(Monitored.ofValidation(ACCURACY))[119]).isGreaterThan(0.65);
        assertThat(history.last().training().loss())
                .isLessThan(history.epochs().getFirst().training().loss() / 2);
        assertThat(fit.evaluate(validation())).isEqualTo(history.last().requireValidation());
    }

    @Test
    void endsWithoutImprovementAndGoesBackToItsBestEpoch() {
        FitPlan plan =
                FitPlan.of(500, ACCURACY).withEarlyStopping(EarlyStopping.onValidationLoss(3));
        Fit fit = new Fit(classes(ADAM.withLearningRate(0.1)), plan, validation());
        History history = fit.run();
        assertThat(fit.ending()).contains(Fit.Ending.EARLY_STOPPING);
        EpochRecord best = history.best(Monitored.VALIDATION_LOSS);
        assertThat(history.epochs()).hasSizeLessThan(500).hasSize(best.epoch() + 3);
        assertThat(fit.evaluate(validation())).isEqualTo(best.requireValidation());
        fit.step();
        assertThat(fit.history()).isEqualTo(history);
    }

    @Test
    void endsWhereTheLossBreaks() {
        Fit fit = new Fit(line(WeightPenalty.NONE), FitPlan.of(500));
        fit.trainer().network().denseLayers().getFirst().weights().set(0, 0, Float.MAX_VALUE);
        fit.run();
        assertThat(fit.ending()).contains(Fit.Ending.BROKEN);
        assertThat(fit.history().epochs()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 7, 10, 23, 60, 5000})
    void goesOnFromASnapshotAsIfItHadNeverStopped(int steps) throws SnapshotException {
        FitPlan plan =
                FitPlan.of(60, ACCURACY, new Metric.TopKAccuracy(2))
                        .withEarlyStopping(EarlyStopping.onValidationLoss(2));
        Fit whole = new Fit(classes(ADAM.withLearningRate(0.1)), plan, validation());
        for (int n = 0; n < steps; n++) {
            whole.step();
        }
        Snapshot snapshot = Snapshot.of(whole.snapshot().toBytes());
        ModelTrainer fresh = classes(ADAM.withLearningRate(0.1));
        Fit resumed = Fit.resume(fresh, plan, validation(), snapshot);
        assertThat(resumed.history()).isEqualTo(whole.history());
        assertThat(resumed.ending()).isEqualTo(whole.ending());
        assertThat(resumed.run()).isEqualTo(whole.run());
        assertThat(resumed.snapshot()).isEqualTo(whole.snapshot());
    }

    @Test
    void keepsTheSumsOfItsErrorsInASnapshot() throws SnapshotException {
        FitPlan plan = FitPlan.of(3, MAE, RMSE, new Metric.RSquared());
        Fit whole = new Fit(line(WeightPenalty.l2(0.1)), plan);
        whole.step();
        Fit resumed = Fit.resume(line(WeightPenalty.l2(0.1)), plan, whole.snapshot());
        assertThat(resumed.run()).isEqualTo(whole.run());
    }

    @Test
    void refusesTheSnapshotOfAnotherPlan() {
        Snapshot snapshot = new Fit(line(WeightPenalty.NONE), FitPlan.of(3)).snapshot();
        assertThatExceptionOfType(SnapshotException.class)
                .isThrownBy(() -> Fit.resume(line(WeightPenalty.NONE), FitPlan.of(4), snapshot));
    }

    @Test
    void refusesWhatDoesNotGoTogether() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Fit(line(WeightPenalty.NONE), FitPlan.of(1, ACCURACY)))
                .withMessageStartingWith("a metric must fit the loss SquaredError[]");
        FitPlan watching = FitPlan.of(1).withEarlyStopping(EarlyStopping.onValidationLoss(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Fit(line(WeightPenalty.NONE), watching))
                .withMessage("early stopping must have a validation part to watch, had none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FitPlan.of(0))
                .withMessage("epochs must be at least 1, were 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        FitPlan.of(1, MAE)
                                .withEarlyStopping(
                                        new EarlyStopping(Monitored.of(RMSE), 1, 0, false)))
                .withMessageStartingWith("what early stopping watches must be one of");
    }
}
