package org.neuralplayground.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.spec.PlaygroundSpec;

/// Runs on the real clock and their own threads.
class RunsTest {
    private static final PlaygroundSpec SPEC = PlaygroundSpec.DEFAULT;

    private final TextShelf texts = new TextShelf(FewTexts::new);
    private final Runs runs = new Runs(texts, RunTimes.DEFAULT, 100);
    private final CopyOnWriteArrayList<PlaygroundRunStatus> statuses = new CopyOnWriteArrayList<>();

    @AfterEach
    void end() {
        runs.destroy();
        texts.close();
    }

    @Test
    @DisplayName("an id has 128 bits, fits into a URL and finds its run")
    void ids() {
        PlaygroundRun one = runs.start(SPEC, statuses::add);
        PlaygroundRun other = runs.start(SPEC, statuses::add);
        assertThat(one.id()).matches("[A-Za-z0-9_-]{22}").isNotEqualTo(other.id());
        assertThat(runs.find(one.id())).containsSame(one);
        assertThat(runs.find("nobody")).isEmpty();
    }

    @Test
    @DisplayName("a pause is obeyed while the largest network trains")
    void pauseAnswers() {
        PlaygroundRun run = runs.start(RunSpecs.HUGE, statuses::add);
        run.setSpeed(Speed.UNLIMITED);
        run.play();
        await().atMost(Duration.ofSeconds(30)).until(() -> newest().step() > 0);
        run.pause();
        await().until(() -> !newest().playing());
    }

    @Test
    @DisplayName("playing unwatched at full speed, statuses come at most four times a second")
    void statusRate() {
        PlaygroundRun run = runs.start(SPEC, statuses::add);
        run.setSpeed(Speed.UNLIMITED);
        run.play();
        long start = System.nanoTime();
        await().until(() -> statuses.size() >= 8);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assertThat(took).isGreaterThan(Duration.ofMillis(5 * 250));
    }

    @Test
    @DisplayName("a hundred playing runs all get on")
    void manyRuns() {
        Map<Integer, PlaygroundRunStatus> newest = new ConcurrentHashMap<>();
        IntStream.range(0, 100)
                .forEach(n -> {
                    PlaygroundRun run = runs.start(SPEC, status -> newest.put(n, status));
                    run.setSpeed(Speed.UNLIMITED);
                    run.play();
                });
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        newest.size() == 100
                                && newest.values().stream()
                                        .allMatch(status -> status.epoch() > 10));
    }

    @Test
    @DisplayName("a closed run is over, cannot be found, tells its watchers and frees its place")
    void close() {
        PlaygroundRun run = runs.start(SPEC, statuses::add);
        RecordingWatcher page = new RecordingWatcher();
        run.watch(page);
        run.close();
        await().until(run::isOver);
        assertThat(runs.find(run.id())).isEmpty();
        assertThat(runs.size()).isZero();
        assertThat(page.isOver()).isTrue();
        RecordingWatcher late = new RecordingWatcher();
        run.watch(late);
        assertThat(late.isOver()).isTrue();
    }

    @Test
    @DisplayName("one run too many is refused, and welcome once another has ended")
    void cap() {
        Runs few = new Runs(texts, RunTimes.DEFAULT, 2);
        try {
            PlaygroundRun run = few.start(SPEC, statuses::add);
            few.start(SPEC, statuses::add);
            assertThatThrownBy(() -> few.start(SPEC, statuses::add))
                    .isInstanceOf(TooManyRunsException.class)
                    .hasMessage("at most 2 runs at a time, and all are taken");
            run.close();
            await().until(run::isOver);
            assertThat(few.start(SPEC, statuses::add).isOver()).isFalse();
        } finally {
            few.destroy();
        }
    }

    private PlaygroundRunStatus newest() {
        await().until(() -> !statuses.isEmpty());
        return statuses.getLast();
    }
}
