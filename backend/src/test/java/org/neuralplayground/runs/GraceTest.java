package org.neuralplayground.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.spec.PlaygroundSpec;

/// What becomes of a run that no page watches.
class GraceTest {
    private final RunStage stage = new RunStage(PlaygroundSpec.DEFAULT);
    private final PlaygroundRun run = stage.run();

    @BeforeEach
    void play() {
        run.setSpeed(Speed.ONE);
        run.play();
    }

    @Test
    @DisplayName("it trains on for 30 seconds")
    void trainsOn() {
        stage.pass(Duration.ofMillis(29_500));
        assertThat(stage.now().epoch()).isEqualTo(30);
    }

    @Test
    @DisplayName("then it trains no more, and goes on when a page comes back")
    void suspendsAndResumes() {
        stage.pass(Duration.ofMillis(29_500));
        stage.pass(Duration.ofMillis(600));
        assertThat(stage.now().epoch()).isEqualTo(30);
        stage.pass(Duration.ofSeconds(20));
        assertThat(stage.now().epoch()).isEqualTo(30);
        run.watch(new RecordingWatcher());
        stage.pass(Duration.ofMillis(2_500));
        assertThat(stage.now().epoch()).isEqualTo(33);
    }

    @Test
    @DisplayName("a paused run stays paused when a page comes back")
    void staysPaused() {
        stage.pass(Duration.ofMillis(1));
        run.pause();
        stage.pass(Duration.ofSeconds(40));
        run.watch(new RecordingWatcher());
        stage.pass(Duration.ofSeconds(2));
        assertThat(stage.now().playing()).isFalse();
        assertThat(stage.now().epoch()).isEqualTo(1);
    }

    @Test
    @DisplayName("ten minutes later it ends")
    void ends() {
        stage.pass(Duration.ofSeconds(30));
        stage.pass(Duration.ofSeconds(599));
        assertThat(stage.isOver()).isFalse();
        stage.pass(Duration.ofSeconds(1));
        assertThat(stage.isOver()).isTrue();
    }

    @Test
    @DisplayName("a page that comes back after nine minutes keeps it alive")
    void livesOn() {
        stage.pass(Duration.ofSeconds(30));
        stage.pass(Duration.ofMinutes(9));
        run.watch(new RecordingWatcher());
        stage.pass(Duration.ofHours(2));
        assertThat(stage.now().playing()).isTrue();
    }

    @Test
    @DisplayName("a reload, one watch ending and the next beginning, goes unnoticed")
    void reload() {
        PlaygroundWatch before = run.watch(new RecordingWatcher());
        stage.pass(Duration.ofMillis(500));
        before.close();
        stage.pass(Duration.ofSeconds(20));
        RecordingWatcher page = new RecordingWatcher();
        run.watch(page);
        stage.pass(Duration.ofSeconds(20));
        assertThat(stage.now().epoch()).isEqualTo(41);
        assertThat(page.newest().newScene()).isTrue();
    }

    @Test
    @DisplayName("one page leaving does not matter while another watches")
    void twoPages() {
        PlaygroundWatch one = run.watch(new RecordingWatcher());
        run.watch(new RecordingWatcher());
        one.close();
        stage.pass(Duration.ofMillis(60_500));
        assertThat(stage.now().epoch()).isEqualTo(61);
    }
}
