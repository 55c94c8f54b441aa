package org.neuralplayground.textplayground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neuralplayground.corpus.Sample;
import org.neuralplayground.fit.EpochRecord;
import org.neuralplayground.fit.Fit;
import org.neuralplayground.fit.Monitored;
import org.neuralplayground.spec.Regularization;
import org.neuralplayground.train.WeightPenalty;
import org.neuralplayground.train.Workers;

@DisplayName("The training of a text playground")
class TextTrainerTest {
    private static final TextPlaygroundSpec START = TextPlaygroundSpec.DEFAULT;
    private static final PreparedTexts TEXTS =
            TextPreparation.of(START, SourceTexts.bundled(Sample.FILM_REVIEWS_EN));

    private static TextPlaygroundSpec epochs(int epochs) {
        return START.withTraining(START.training().withEpochs(epochs));
    }

    private static TextTrainer fresh(TextPlaygroundSpec spec) {
        return new TextTrainer(spec, TEXTS, Workers.CALLER);
    }

    private static TextTrainer trained(TextPlaygroundSpec spec) {
        TextTrainer trainer = fresh(spec);
        while (!trainer.isOver()) {
            trainer.step();
        }
        return trainer;
    }

    /// 338 texts in batches of 16.
    @Test
    void takesAStepForEachBatchOfEachEpoch() {
        TextTrainer trainer = trained(epochs(3));

        assertThat(TEXTS.training().size()).isEqualTo(338);
        assertThat(trainer.steps()).isEqualTo(3 * 22);
        assertThat(trainer.epochs()).isEqualTo(3);
        assertThat(trainer.ending()).contains(Fit.Ending.ALL_EPOCHS);
        trainer.step();
        assertThat(trainer.steps()).isEqualTo(3 * 22);
    }

    /// Two classes, about one half each, of which nothing is known: ln 2.
    @Test
    void beginsWithTheScoresOfTheFirstWeights() {
        TextTrainer trainer = fresh(START);

        assertThat(trainer.training().loss()).isCloseTo(Math.log(2), within(0.05));
        assertThat(trainer.validation().orElseThrow().loss()).isCloseTo(Math.log(2), within(0.05));
        assertThat(trainer.isAtEpochStart()).isTrue();
        assertThat(trainer.bestEpoch()).isEmpty();
        trainer.step();
        assertThat(trainer.isAtEpochStart()).isFalse();
        assertThat(trainer.training().loss()).isCloseTo(Math.log(2), within(0.05));
    }

    @Test
    void isTheSameFromTheSameSeedAndAnotherFromAnother() {
        TextPlaygroundSpec spec = epochs(2);
        TextPlaygroundSpec other = spec.withNetwork(spec.network().withSeed("2"));

        assertThat(trained(spec).history()).isEqualTo(trained(spec).history());
        assertThat(trained(spec).history()).isNotEqualTo(trained(other).history());
    }

    @Test
    void isTheSameOnTextsThatArePreparedAnew() {
        TextTrainer again =
                new TextTrainer(
                        epochs(1),
                        TextPreparation.of(START, SourceTexts.bundled(Sample.FILM_REVIEWS_EN)),
                        Workers.CALLER);
        while (!again.isOver()) {
            again.step();
        }

        assertThat(again.history()).isEqualTo(trained(epochs(1)).history());
    }

    @Test
    void knowsTheEpochOfTheLeastValidationLoss() {
        TextTrainer trainer = trained(START);
        int best = trainer.bestEpoch().orElseThrow();

        assertThat(trainer.history().epochs())
                .allMatch(epoch ->
                        Monitored.VALIDATION_LOSS.of(epoch)
                                >= Monitored.VALIDATION_LOSS.of(
                                        trainer.history().epochs().get(best - 1)));
    }

    @Test
    void goesBackToTheBestEpochWhereItEndsEarly() {
        TextTrainer trainer = trained(START.withTraining(START.training().withPatience(2)));
        int best = trainer.bestEpoch().orElseThrow();

        assertThat(trainer.ending()).contains(Fit.Ending.EARLY_STOPPING);
        assertThat(trainer.epochs()).isEqualTo(best + 2).isLessThan(20);
        assertThat(
                        trainer.evaluator()
                                .evaluate(
                                        TEXTS.validation().orElseThrow(),
                                        List.of(),
                                        WeightPenalty.NONE)
                                .loss())
                .isCloseTo(
                        Monitored.VALIDATION_LOSS.of(trainer.history().epochs().get(best - 1)),
                        within(1e-9));
    }

    /// Also where it never ended early.
    @ParameterizedTest
    @CsvSource({"2, EARLY_STOPPING", "50, ALL_EPOCHS"})
    void showsTheScoresOfTheWeightsThatAreBack(int patience, Fit.Ending ending) {
        TextTrainer trainer = trained(START.withTraining(START.training().withPatience(patience)));
        EpochRecord best = trainer.history().epochs().get(trainer.bestEpoch().orElseThrow() - 1);

        assertThat(trainer.ending()).contains(ending);
        assertThat(trainer.history().last()).isNotEqualTo(best);
        assertThat(trainer.validation()).isEqualTo(best.validation());
        assertThat(trainer.training()).isEqualTo(best.training());
    }

    @Test
    void hasNoBestEpochWithoutTextsToValidateWith() {
        TextPlaygroundSpec spec =
                START.withTraining(START.training().withValidation(0).withEpochs(1));
        TextTrainer trainer =
                new TextTrainer(
                        spec,
                        TextPreparation.of(spec, SourceTexts.bundled(Sample.FILM_REVIEWS_EN)),
                        Workers.CALLER);
        while (!trainer.isOver()) {
            trainer.step();
        }

        assertThat(trainer.validation()).isEmpty();
        assertThat(trainer.bestEpoch()).isEmpty();
    }

    @Test
    void addsThePenaltyToTheLoss() {
        TextTrainingSpec penalized =
                START.training().withRegularization(Regularization.L2).withRegularizationRate(0.01);
        TextTrainer trainer = fresh(START.withTraining(penalized));

        double plain = fresh(START).training().loss();
        double squares = 0;
        int units = 16;
        int features = TEXTS.features();
        float[] values = trainer.network().parameters().values();
        int[] weights = {features * units, units * units, units};
        int at = 0;
        for (int count : weights) {
            for (int n = 0; n < count; n++) {
                squares += (double) values[at + n] * values[at + n];
            }
            at += count + Math.min(units, count / units);
        }

        assertThat(trainer.training().loss()).isCloseTo(plain + 0.01 * squares, within(1e-4));
    }
}
