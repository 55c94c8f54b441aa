package org.neuralplayground.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.frame.Focus;
import org.neuralplayground.frame.Probe;
import org.neuralplayground.spec.PlaygroundSpec;

class FramesTest {
    private static final Duration A_WHILE = Duration.ofMillis(500);

    /// Long enough for the rest that follows each sampling.
    private static final Duration A_MOMENT = Duration.ofMillis(1);

    private final RunStage stage = new RunStage(PlaygroundSpec.DEFAULT);
    private final PlaygroundRun run = stage.run();
    private final RecordingWatcher page = new RecordingWatcher();
    private final PlaygroundWatch watch = run.watch(page);

    @BeforeEach
    void firstFrame() {
        stage.pass(A_WHILE);
        assertThat(page.shown()).hasSize(1);
    }

    @Test
    @DisplayName("the first frame comes at once, with its scene")
    void first() {
        assertThat(page.newest().newScene()).isTrue();
        assertThat(page.newestFrame().epoch()).isZero();
        assertThat(page.newest().frame().playing()).isFalse();
    }

    @Test
    @DisplayName("no frame follows one that is not acknowledged; then the newest comes")
    void newestWins() {
        run.stepEpoch();
        run.stepEpoch();
        stage.pass(A_WHILE);
        assertThat(page.shown()).hasSize(1);
        acknowledge();
        assertThat(page.shown()).hasSize(2);
        assertThat(page.newestFrame().epoch()).isEqualTo(2);
        assertThat(page.newest().newScene()).isFalse();
    }

    @Test
    @DisplayName("an acknowledgement of another frame means nothing")
    void wrongAcknowledgement() {
        run.stepEpoch();
        watch.acknowledge(page.newest().frame().number() + 1);
        watch.acknowledge(-1);
        stage.pass(A_WHILE);
        assertThat(page.shown()).hasSize(1);
    }

    @Test
    @DisplayName("a run at rest sends nothing of itself")
    void atRest() {
        acknowledge();
        stage.pass(A_WHILE);
        assertThat(page.shown()).hasSize(1);
    }

    @Test
    @DisplayName("a paused run shows each change: step, edit, focus, probe, new spec")
    void showsEachChange() {
        Runnable[] changes = {
            run::stepBatch,
            () -> run.editWeight(0, 0, 0, 1.5),
            () -> run.editBias(0, 0, 1.5),
            () -> watch.setFocus(Optional.of(new Focus.Unit(0, 1))),
            () -> watch.setProbe(Optional.of(new Probe(1, -2))),
            () -> watch.setProbe(Optional.empty()),
            run::reset,
            () -> run.configure(RunSpecs.DIVERGING),
            run::play
        };
        for (int n = 0; n < changes.length; n++) {
            acknowledge();
            changes[n].run();
            stage.pass(A_MOMENT);
            assertThat(page.shown()).as("after change %d", n).hasSize(n + 2);
        }
    }

    @Test
    @DisplayName("frames carry the focus and the probe that this page asked for")
    void focusAndProbe() {
        watch.setFocus(Optional.of(new Focus.Unit(0, 1)));
        watch.setProbe(Optional.of(new Probe(1, -2)));
        acknowledge();
        var content = page.newestFrame();
        assertThat(content.focus().orElseThrow().focus()).isEqualTo(new Focus.Unit(0, 1));
        assertThat(content.probe().orElseThrow().probe()).isEqualTo(new Probe(1, -2));
        RecordingWatcher other = new RecordingWatcher();
        run.watch(other);
        stage.pass(A_WHILE);
        assertThat(other.newestFrame().focus()).isEmpty();
    }

    @Test
    @DisplayName(
            "a hidden page gets nothing while the run trains on, and the newest when it is back")
    void hidden() {
        watch.setVisible(false);
        acknowledge();
        run.stepEpoch();
        stage.pass(A_WHILE);
        assertThat(page.shown()).hasSize(1);
        assertThat(stage.now().epoch()).isEqualTo(1);
        watch.setVisible(true);
        stage.pass(A_MOMENT);
        assertThat(page.newestFrame().epoch()).isEqualTo(1);
    }

    @Test
    @DisplayName("a new scene comes with new data and with a new network, and not with new rates")
    void scenes() {
        PlaygroundSpec spec = PlaygroundSpec.DEFAULT;
        configure(spec.withTraining(spec.training().withLearningRate(1)));
        assertThat(page.newest().newScene()).isFalse();
        configure(spec.withData(spec.data().withSeed("2")));
        assertThat(page.newest().newScene()).isTrue();
        configure(RunSpecs.DIVERGING);
        assertThat(page.newest().newScene()).isTrue();
        assertThat(page.newest().frame().content().generation()).isEqualTo(3);
    }

    @Test
    @DisplayName("while playing at most 40 frames a second come, however fast the page is")
    void frameRate() {
        acknowledge();
        run.setSpeed(Speed.TWO_HUNDRED);
        run.play();
        int before = page.shown().size();
        for (int n = 0; n < 20; n++) {
            acknowledge();
            stage.pass(Duration.ofMillis(9));
        }
        assertThat(page.shown().size() - before).isBetween(6, 8);
    }

    @Test
    @DisplayName("where a frame takes 50 ms, the next one comes 100 ms later: a third of the time")
    void expensiveFrames() {
        watch.close();
        run.setSpeed(Speed.TWO_HUNDRED);
        run.play();
        SlowWatcher slow = new SlowWatcher();
        slow.watch = run.watch(slow);
        slow.watch.acknowledge(0);
        stage.pass(Duration.ofMillis(700));
        assertThat(slow.count).isEqualTo(5);
    }

    @Test
    @DisplayName("what a page asks for is shown at once, however long the last frame took")
    void answersAtOnce() {
        watch.close();
        run.setSpeed(Speed.TWO_HUNDRED);
        run.play();
        SlowWatcher slow = new SlowWatcher();
        PlaygroundWatch asking = run.watch(slow);
        slow.watch = asking;
        stage.pass(Duration.ofMillis(60));
        assertThat(slow.count).isOne();
        asking.setProbe(Optional.of(new Probe(1, -2)));
        stage.pass(Duration.ofMillis(10));
        assertThat(slow.count).isEqualTo(2);
        stage.pass(Duration.ofMillis(60));
        assertThat(slow.count).as("then it rests").isEqualTo(2);
    }

    /// A page that draws at once, of a run whose frames take 50 ms of its time.
    private final class SlowWatcher implements FrameWatcher {
        private int count;
        private @Nullable PlaygroundWatch watch;

        @Override
        public void show(RunFrame frame, boolean newScene) {
            count++;
            stage.takeLong(Duration.ofMillis(50));
            PlaygroundWatch self = watch;
            if (self != null) {
                self.acknowledge(frame.number());
            }
        }

        @Override
        public void over() {}
    }

    @Test
    @DisplayName("a page that has left gets nothing any more")
    void closed() {
        acknowledge();
        watch.close();
        run.stepEpoch();
        stage.pass(A_MOMENT);
        assertThat(page.shown()).hasSize(1);
    }

    private void configure(PlaygroundSpec spec) {
        acknowledge();
        run.configure(spec);
        stage.pass(A_MOMENT);
    }

    private void acknowledge() {
        watch.acknowledge(page.newest().frame().number());
        stage.pass(A_MOMENT);
    }
}
