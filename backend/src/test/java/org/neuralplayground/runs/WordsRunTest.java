package org.neuralplayground.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.embedding.SkipGram;
import org.neuralplayground.runs.TextRunStatus.Phase;
import org.neuralplayground.spec.Subject;
import org.neuralplayground.textplayground.TextPlaygroundSpec;
import org.neuralplayground.wordplayground.WordTexts;
import org.neuralplayground.wordplayground.WordsSpec;

@DisplayName("The run of word vectors")
class WordsRunTest {
    private static final WordsSpec SPEC = WordsSpec.startingWith(TextPlaygroundSpec.DEFAULT);

    private final TextShelf shelf = new TextShelf(FewTexts::new);
    private final WordsStage stage = new WordsStage(SPEC, shelf);
    private final WordsRun run = stage.run();

    @AfterEach
    void close() {
        shelf.close();
    }

    @Test
    @DisplayName("says that its texts are prepared, then that they are, at epoch 0 and paused")
    void prepares() {
        assertThat(stage.statuses().getFirst().phase()).isEqualTo(new Phase.Preparing());
        WordsRunStatus ready = stage.awaitAnswer();
        assertThat(ready.phase()).isInstanceOf(Phase.Ready.class);
        assertThat(ready.playing()).isFalse();
        assertThat(ready.epoch()).isZero();
        assertThat(ready.loss()).isEmpty();
        assertThat(ready.history().points()).isEmpty();
    }

    @Test
    @DisplayName("an epoch's step learns from all texts, as a skip-gram of its own does")
    void stepsEpoch() {
        stage.awaitAnswer();
        run.stepEpoch();
        WordsRunStatus status = stage.awaitStatus(seen -> seen.epoch() == 1);
        SkipGram alone = WordTexts.of(new FewTexts(SPEC.texts())).skipGram(SPEC);
        alone.epoch();
        assertThat(status.loss()).hasValue(alone.lastLoss());
        assertThat(status.step()).isEqualTo(alone.pairs());
        assertThat(status.playing()).isFalse();
        assertThat(stage.now().history().points())
                .extracting(LossPoint::epoch, LossPoint::trainLoss)
                .containsExactly(tuple(1L, alone.lastLoss()));
    }

    @Test
    @DisplayName("a batch's step learns from one text")
    void stepsText() {
        stage.awaitAnswer();
        run.stepBatch();
        SkipGram alone = WordTexts.of(new FewTexts(SPEC.texts())).skipGram(SPEC);
        alone.step();
        assertThat(stage.now().step()).isEqualTo(alone.pairs());
        assertThat(stage.now().epoch()).isZero();
    }

    @Test
    @DisplayName("told to play while its texts are prepared, it plays as soon as they are")
    void playsWhenReady() {
        run.play();
        stage.awaitAnswer();
        stage.awaitStatus(seen -> seen.epoch() > 0);
    }

    @Test
    @DisplayName("a reset begins again with the same vectors")
    void resets() {
        stage.awaitAnswer();
        run.stepEpoch();
        WordsRunStatus first = stage.awaitStatus(seen -> seen.epoch() == 1);
        run.reset();
        assertThat(stage.now().epoch()).isZero();
        assertThat(stage.now().loss()).isEmpty();
        run.stepEpoch();
        stage.pass(Duration.ofSeconds(1));
        assertThat(stage.now().loss()).isEqualTo(first.loss());
    }

    @Test
    @DisplayName("another window begins anew at once; other texts are prepared first")
    void configures() {
        WordsRunStatus start = stage.awaitAnswer();
        run.stepEpoch();
        stage.awaitStatus(seen -> seen.epoch() == 1);
        run.configure(SPEC.withWindow(2));
        assertThat(stage.now().epoch()).isZero();
        assertThat(stage.now().phase()).isEqualTo(start.phase());
        TextPlaygroundSpec smaller =
                SPEC.texts().withText(SPEC.texts().text().withVocabularySize(5));
        run.configure(SPEC.withTexts(smaller));
        assertThat(stage.awaitAnswer().phase())
                .isInstanceOfSatisfying(
                        Phase.Ready.class,
                        ready -> assertThat(ready.texts().features()).isEqualTo(5));
    }

    @Test
    @DisplayName("texts with too few frequent words are refused, with the rule that they break")
    void refuses() {
        TextPlaygroundSpec twoWords =
                SPEC.texts().withText(SPEC.texts().text().withVocabularySize(2));
        WordsStage poor = new WordsStage(SPEC.withTexts(twoWords), shelf);
        poor.run().play();
        WordsRunStatus refused = poor.awaitAnswer();
        assertThat(refused.phase())
                .isInstanceOfSatisfying(
                        Phase.Refused.class,
                        phase ->
                                assertThat(phase.reason().subject())
                                        .isEqualTo(Subject.FREQUENT_WORDS));
        assertThat(refused.playing()).isFalse();
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
            WordsStage waiting = new WordsStage(SPEC, empty);
            assertThat(waiting.awaitAnswer().phase()).isEqualTo(new Phase.Missing());
            here.set(true);
            waiting.run().configure(SPEC);
            assertThat(waiting.awaitAnswer().phase()).isInstanceOf(Phase.Ready.class);
        }
    }

    @Test
    @DisplayName("shows the chosen word's neighbours to the page that chose it")
    void shows() {
        stage.awaitAnswer();
        RecordingWatcher page = new RecordingWatcher();
        WordsWatch watch = run.watch(page);
        stage.settle();
        watch.setWord(OptionalInt.of(2));
        watch.acknowledge(page.newest().frame().number());
        stage.pass(Duration.ofSeconds(1));
        assertThat(page.shown().getFirst().frame().content())
                .isInstanceOfSatisfying(
                        WordsContent.class,
                        content -> assertThat(content.frame().chosen()).isEmpty());
        assertThat(page.newest().frame().content())
                .isInstanceOfSatisfying(
                        WordsContent.class,
                        content ->
                                assertThat(content.frame().chosen().orElseThrow().word())
                                        .isEqualTo(2));
    }
}
