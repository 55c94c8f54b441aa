package org.neuralplayground.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.corpus.Sample;
import org.neuralplayground.fit.Fit;
import org.neuralplayground.runs.TextRunStatus.Phase;
import org.neuralplayground.spec.Optimizer;
import org.neuralplayground.spec.Regularization;
import org.neuralplayground.textplayground.PreparedTexts;
import org.neuralplayground.textplayground.SourceTexts;
import org.neuralplayground.textplayground.TextPlaygroundSpec;
import org.neuralplayground.textplayground.TextPreparation;
import org.neuralplayground.textplayground.TextTrainer;
import org.neuralplayground.textplayground.TextTrainingSpec;
import org.neuralplayground.train.Workers;

/// The ways in which a training of texts begins, begins anew and ends.
@DisplayName("The training of a text playground")
class TextEndingsTest {
    private static final TextPlaygroundSpec SPEC = TextPlaygroundSpec.DEFAULT;

    private static TextPlaygroundSpec trained(UnaryOperator<TextTrainingSpec> change) {
        return SPEC.withTraining(change.apply(SPEC.training()));
    }

    private static PreparedTexts reviews(TextPlaygroundSpec spec) {
        return TextPreparation.of(spec, SourceTexts.bundled(Sample.FILM_REVIEWS_EN));
    }

    private static TextRunStatus play(TextStage stage) {
        stage.awaitAnswer();
        stage.run().setSpeed(Speed.UNLIMITED);
        stage.run().play();
        return stage.awaitStatus(seen -> seen.ending().isPresent());
    }

    @Test
    @DisplayName("stops early one epoch after the best one, and is back at that one's network")
    void stopsEarly() {
        TextPlaygroundSpec spec = trained(of -> of.withPatience(1).withEpochs(1_000));
        try (TextShelf shelf = new TextShelf(TextEndingsTest::reviews)) {
            TextStage stage = new TextStage(spec, shelf);
            TextRunStatus over = play(stage);
            assertThat(over.ending()).contains(Fit.Ending.EARLY_STOPPING);
            assertThat(over.playing()).isFalse();
            assertThat(over.bestEpoch()).isEqualTo(OptionalInt.of(over.epoch() - 1));
            List<LossPoint> points = stage.now().history().points();
            assertThat(points.getLast().testLoss())
                    .isGreaterThan(points.get(over.epoch() - 1).testLoss());
            stage.run().play();
            stage.run().stepEpoch();
            stage.pass(Duration.ofSeconds(1));
            assertThat(stage.now().epoch()).isEqualTo(over.epoch());
            stage.run().reset();
            assertThat(stage.now().ending()).isEmpty();
            assertThat(stage.now().epoch()).isZero();
        }
    }

    @Test
    @DisplayName("on all texts has no validation, no best epoch and no second curve")
    void trainsOnAll() {
        TextPlaygroundSpec spec = trained(of -> of.withValidation(0).withEpochs(2));
        try (TextShelf shelf = new TextShelf(TextEndingsTest::reviews)) {
            TextStage stage = new TextStage(spec, shelf);
            TextRunStatus over = play(stage);
            assertThat(over.ending()).contains(Fit.Ending.ALL_EPOCHS);
            assertThat(over.validation()).isEmpty();
            assertThat(over.bestEpoch()).isEmpty();
            assertThat(stage.now().history().points())
                    .hasSize(3)
                    .allSatisfy(point -> assertThat(point.testLoss()).isNaN());
        }
    }

    /// Each step multiplies every weight by `1 - 2 · 100 · 100`: twelve of them reach `10^51`,
    /// where a float ends at `3 · 10^38`.
    @Test
    @DisplayName("is over when numbers break, says so, shows itself still and can begin anew")
    void breaks() {
        TextPlaygroundSpec spec =
                trained(of ->
                        of.withOptimizer(Optimizer.SGD)
                                .withLearningRate(100)
                                .withRegularization(Regularization.L2)
                                .withRegularizationRate(100));
        try (TextShelf shelf = new TextShelf(FewTexts::new)) {
            TextStage stage = new TextStage(spec, shelf);
            RecordingWatcher page = new RecordingWatcher();
            TextWatch watch = stage.run().watch(page);
            TextRunStatus over = play(stage);
            assertThat(over.ending()).contains(Fit.Ending.BROKEN);
            assertThat(over.playing()).isFalse();
            watch.acknowledge(page.newest().frame().number());
            stage.pass(Duration.ofSeconds(1));
            assertThat(page.newest().frame().content())
                    .isInstanceOfSatisfying(
                            TextContent.class,
                            shown ->
                                    assertThat(shown.frame().ending()).contains(Fit.Ending.BROKEN));
            stage.run().configure(trained(of -> of.withEpochs(3)));
            assertThat(stage.now().ending()).isEmpty();
            stage.run().play();
            stage.awaitStatus(seen -> seen.ending().equals(Optional.of(Fit.Ending.ALL_EPOCHS)));
        }
    }

    @Test
    @DisplayName("begins with the newest spec, whatever was asked for while texts were prepared")
    void newestSpec() {
        CountDownLatch changed = new CountDownLatch(1);
        TextLoader slow =
                spec -> {
                    awaitQuietly(changed);
                    return new FewTexts(spec);
                };
        try (TextShelf shelf = new TextShelf(slow)) {
            TextStage stage = new TextStage(SPEC, shelf);
            stage.run().play();
            assertThat(stage.now().playing()).isTrue();
            stage.run().configure(SPEC.withText(SPEC.text().withVocabularySize(4)));
            assertThat(stage.now().playing()).isFalse();
            stage.run().configure(SPEC.withText(SPEC.text().withVocabularySize(5)));
            stage.run().play();
            changed.countDown();
            TextRunStatus ready = stage.awaitAnswer();
            assertThat(ready.phase())
                    .isInstanceOfSatisfying(
                            Phase.Ready.class,
                            texts -> assertThat(texts.texts().features()).isEqualTo(5));
            stage.awaitStatus(seen -> seen.epoch() > 0);
        }
    }

    @Test
    @DisplayName("by single batches gives the numbers of a training of its own")
    void stepsBatches() {
        TextPlaygroundSpec spec = trained(of -> of.withEpochs(2));
        try (TextShelf shelf = new TextShelf(FewTexts::new)) {
            TextStage stage = new TextStage(spec, shelf);
            stage.awaitAnswer();
            TextTrainer alone = new TextTrainer(spec, new FewTexts(spec), Workers.CALLER);
            while (!alone.isOver()) {
                alone.step();
                stage.run().stepBatch();
                TextRunStatus status = stage.now();
                assertThat(status.step()).isEqualTo(alone.steps());
                assertThat(status.epoch()).isEqualTo(alone.epochs());
                assertThat(status.validation()).isEqualTo(alone.validation());
            }
            assertThat(stage.now().ending()).contains(Fit.Ending.ALL_EPOCHS);
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }
}
