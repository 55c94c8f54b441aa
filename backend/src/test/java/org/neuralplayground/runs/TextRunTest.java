package org.neuralplayground.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.fit.Fit;
import org.neuralplayground.runs.TextRunStatus.Phase;
import org.neuralplayground.textplayground.TextPlaygroundSpec;
import org.neuralplayground.textplayground.TextTrainer;
import org.neuralplayground.train.Workers;

@DisplayName("The run of a text playground")
class TextRunTest {
    /// Forty texts in batches of 16.
    private static final long BATCHES = 3;

    private static final TextPlaygroundSpec SPEC =
            TextPlaygroundSpec.DEFAULT.withTraining(
                    TextPlaygroundSpec.DEFAULT.training().withEpochs(4));

    private final TextShelf shelf = new TextShelf(FewTexts::new);
    private final TextStage stage = new TextStage(SPEC, shelf);
    private final TextRun run = stage.run();

    @AfterEach
    void close() {
        shelf.close();
    }

    @Test
    @DisplayName("says that its texts are prepared, then that they are, at epoch 0 and paused")
    void prepares() {
        TextRunStatus first = stage.statuses().getFirst();
        assertThat(first.phase()).isEqualTo(new Phase.Preparing());
        assertThat(first.training()).isEmpty();
        TextRunStatus ready = stage.awaitAnswer();
        assertThat(ready.phase()).isInstanceOf(Phase.Ready.class);
        assertThat(ready.playing()).isFalse();
        assertThat(ready.epoch()).isZero();
        assertThat(ready.history().points()).extracting(LossPoint::epoch).containsExactly(0L);
    }

    @Test
    @DisplayName("an epoch's step is three batches, with the scores of a trainer of its own")
    void stepsEpoch() {
        stage.awaitAnswer();
        run.stepEpoch();
        TextRunStatus status = stage.awaitStatus(seen -> seen.epoch() == 1);
        TextTrainer alone = new TextTrainer(SPEC, new FewTexts(SPEC), Workers.CALLER);
        for (long batch = 0; batch < BATCHES; batch++) {
            alone.step();
        }
        assertThat(status.step()).isEqualTo(BATCHES);
        assertThat(status.training()).contains(alone.training());
        assertThat(status.validation()).isEqualTo(alone.validation());
    }

    @Test
    @DisplayName("told to play while its texts are prepared, it plays as soon as they are")
    void playsWhenReady() {
        run.play();
        stage.awaitAnswer();
        stage.awaitStatus(seen -> seen.epoch() > 0);
    }

    @Test
    @DisplayName("after its last epoch it is over, says why, and neither plays nor steps any more")
    void ends() {
        stage.awaitAnswer();
        run.setSpeed(Speed.UNLIMITED);
        run.play();
        TextRunStatus over = stage.awaitStatus(seen -> seen.ending().isPresent());
        assertThat(over.ending()).contains(Fit.Ending.ALL_EPOCHS);
        assertThat(over.playing()).isFalse();
        assertThat(over.epoch()).isEqualTo(4);
        run.play();
        run.stepEpoch();
        run.stepBatch();
        stage.pass(Duration.ofSeconds(1));
        assertThat(stage.now().step()).isEqualTo(4 * BATCHES);
        assertThat(stage.now().playing()).isFalse();
    }

    @Test
    @DisplayName("a reset begins again with the same weights on the same texts")
    void resets() {
        TextRunStatus start = stage.awaitAnswer();
        run.stepEpoch();
        stage.awaitStatus(seen -> seen.epoch() == 1);
        run.reset();
        TextRunStatus anew = stage.now();
        assertThat(anew.epoch()).isZero();
        assertThat(anew.phase()).isEqualTo(start.phase());
        assertThat(anew.training()).isEqualTo(start.training());
        assertThat(anew.history().points()).hasSize(1);
    }

    @Test
    @DisplayName("another network begins at once on the texts that are there; other texts do not")
    void configures() {
        TextRunStatus start = stage.awaitAnswer();
        run.configure(SPEC.withNetwork(SPEC.network().withSeed("2")));
        assertThat(stage.now().phase()).isEqualTo(start.phase());
        assertThat(stage.now().training()).isNotEqualTo(start.training());
        run.configure(SPEC.withText(SPEC.text().withVocabularySize(5)));
        TextRunStatus other = stage.awaitAnswer();
        assertThat(stage.statuses())
                .filteredOn(status -> status.phase() instanceof Phase.Preparing)
                .hasSizeGreaterThan(1);
        assertThat(other.phase())
                .isInstanceOfSatisfying(
                        Phase.Ready.class,
                        ready -> assertThat(ready.texts().features()).isEqualTo(5));
    }

    @Test
    @DisplayName("asked how good it is, it answers with the test part's scores and changes nothing")
    void assesses() {
        stage.awaitAnswer();
        var answer = run.assess().toCompletableFuture();
        stage.settle();
        assertThat(answer.join().confusion().classes()).isEqualTo(2);
        assertThat(answer.join().classes().stream().mapToLong(score -> score.count()).sum())
                .isEqualTo(10);
        assertThat(stage.now().step()).isZero();
    }

    @Test
    @DisplayName("asked how good it is at its end or after it, it refuses at once")
    void assessesNoMore() {
        stage.awaitAnswer();
        run.close();
        var unread = run.assess().toCompletableFuture();
        stage.settle();
        assertThat(stage.isOver()).isTrue();
        run.ended();
        assertThat(unread).isCompletedExceptionally();
        assertThat(run.assess().toCompletableFuture()).isCompletedExceptionally();
    }

    @Test
    @DisplayName("asked how good it is before there is a network, it refuses at once")
    void assessesNothing() {
        try (TextShelf empty =
                new TextShelf(_ -> {
                    throw new NoSuchFileException("imdb.npz");
                })) {
            TextStage waiting = new TextStage(SPEC, empty);
            waiting.awaitAnswer();
            var answer = waiting.run().assess().toCompletableFuture();
            waiting.settle();
            assertThat(answer).isCompletedExceptionally();
        }
    }

    @Test
    @DisplayName("texts that are not here are said to be missing, and found when asked for again")
    void missing() {
        AtomicBoolean here = new AtomicBoolean();
        try (TextShelf empty =
                new TextShelf(spec -> {
                    if (here.get()) {
                        return new FewTexts(spec);
                    }
                    throw new NoSuchFileException("imdb.npz");
                })) {
            TextStage waiting = new TextStage(SPEC, empty);
            waiting.run().play();
            TextRunStatus failed = waiting.awaitAnswer();
            assertThat(failed.phase()).isEqualTo(new Phase.Missing());
            assertThat(failed.playing()).isFalse();
            here.set(true);
            waiting.run().configure(SPEC);
            assertThat(waiting.awaitAnswer().phase()).isInstanceOf(Phase.Ready.class);
        }
    }
}
