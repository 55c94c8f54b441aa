package org.neuralplayground.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.spec.DataSource;
import org.neuralplayground.spec.InputFeature;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.spec.Problem;
import org.neuralplayground.train.Trainer;

class RunActorTest {
    private static final PlaygroundSpec SPEC = PlaygroundSpec.DEFAULT;

    /// Half of 500 examples in batches of 10.
    private static final long BATCHES = 25;

    private final RunStage stage = new RunStage(SPEC);
    private final PlaygroundRun run = stage.run();

    @Test
    @DisplayName("tells its start at once: epoch 0, paused, one point of history")
    void start() {
        PlaygroundRunStatus first = stage.awaitStatus(_ -> true);
        assertThat(first.playing()).isFalse();
        assertThat(first.epoch()).isZero();
        assertThat(first.history()).isInstanceOf(HistoryUpdate.Replace.class);
        assertThat(first.history().points()).extracting(LossPoint::epoch).containsExactly(0L);
    }

    @Test
    @DisplayName("an epoch's step is 25 batches, and its loss is that of a trainer of its own")
    void stepEpoch() {
        run.stepEpoch();
        PlaygroundRunStatus status = stage.awaitStatus(seen -> seen.epoch() == 1);
        assertThat(status.step()).isEqualTo(BATCHES);
        assertThat(status.playing()).isFalse();
        Trainer alone = new Trainer(SPEC);
        alone.epoch();
        assertThat(status.evaluation()).isEqualTo(alone.evaluate());
    }

    @Test
    @DisplayName("a batch's step is one update; an epoch's step after it ends that epoch")
    void stepBatch() {
        run.stepBatch();
        assertThat(stage.now().step()).isEqualTo(1);
        run.stepEpoch();
        PlaygroundRunStatus status = stage.awaitStatus(seen -> seen.epoch() == 1);
        assertThat(status.step()).isEqualTo(BATCHES);
    }

    @Test
    @DisplayName("plays one epoch a second at speed 1: the first at once")
    void playsAtSpeedOne() {
        run.setSpeed(Speed.ONE);
        run.play();
        stage.pass(Duration.ofMillis(900));
        assertThat(stage.now().epoch()).isEqualTo(1);
        stage.pass(Duration.ofSeconds(3));
        assertThat(stage.now().epoch()).isEqualTo(4);
        assertThat(stage.now().playing()).isTrue();
    }

    @Test
    @DisplayName("plays 200 epochs a second where the machine can")
    void playsAtSpeedTwoHundred() {
        run.setSpeed(Speed.TWO_HUNDRED);
        run.play();
        stage.pass(Duration.ofSeconds(1));
        assertThat(stage.now().epoch()).isEqualTo(200);
    }

    @Test
    @DisplayName("catches up with the epochs that fell due while its thread was elsewhere")
    void catchesUp() {
        run.setSpeed(Speed.ONE);
        run.play();
        stage.settle();
        stage.takeLong(Duration.ofMillis(3_500));
        stage.pass(Duration.ofMillis(1));
        assertThat(stage.now().epoch()).isEqualTo(4);
    }

    @Test
    @DisplayName("a pause waits for one slice at most: for one batch where batches are slow")
    void pauseWaitsForOneSlice() {
        RunStage slow = new RunStage(SPEC, RunTimes.DEFAULT.slice());
        slow.run().setSpeed(Speed.UNLIMITED);
        slow.run().play();
        slow.pass(Duration.ofSeconds(1));
        long step = slow.now().step();
        slow.run().pause();
        assertThat(slow.now().playing()).isFalse();
        assertThat(slow.now().step()).isEqualTo(step + 1);
    }

    @Test
    @DisplayName("a step while playing pauses first")
    void stepPauses() {
        run.setSpeed(Speed.ONE);
        run.play();
        stage.pass(Duration.ofMillis(100));
        run.stepEpoch();
        PlaygroundRunStatus status = stage.awaitStatus(seen -> seen.epoch() == 2);
        assertThat(status.playing()).isFalse();
        stage.pass(Duration.ofSeconds(3));
        assertThat(stage.now().epoch()).isEqualTo(2);
    }

    @Test
    @DisplayName("a reset pauses at epoch 0 with the same start and a new history")
    void reset() {
        PlaygroundRunStatus start = stage.awaitStatus(_ -> true);
        run.stepEpoch();
        stage.awaitStatus(seen -> seen.epoch() == 1);
        run.reset();
        PlaygroundRunStatus status = stage.now();
        assertThat(status.epoch()).isZero();
        assertThat(status.evaluation()).isEqualTo(start.evaluation());
        assertThat(status.history().points()).hasSize(1);
    }

    @Test
    @DisplayName("a new learning rate goes into the playing run")
    void configuresRates() {
        run.setSpeed(Speed.ONE);
        run.play();
        stage.pass(Duration.ofMillis(500));
        run.configure(SPEC.withTraining(SPEC.training().withLearningRate(0.3)));
        stage.pass(Duration.ofSeconds(1));
        Trainer alone = new Trainer(SPEC);
        alone.epoch();
        alone.changeRates(SPEC.training().withLearningRate(0.3));
        alone.epoch();
        PlaygroundRunStatus status = stage.now();
        assertThat(status.playing()).isTrue();
        assertThat(status.epoch()).isEqualTo(2);
        assertThat(status.evaluation()).isEqualTo(alone.evaluate());
    }

    @Test
    @DisplayName("new data of the same kind keep the network and its epochs, and playing")
    void configuresData() {
        run.setSpeed(Speed.ONE);
        run.play();
        stage.pass(Duration.ofMillis(100));
        run.configure(SPEC.withData(SPEC.data().withSeed("other")));
        PlaygroundRunStatus status = stage.now();
        assertThat(status.epoch()).isEqualTo(1);
        assertThat(status.playing()).isTrue();
        Trainer alone = new Trainer(SPEC);
        alone.epoch();
        alone.replaceData(SPEC.data().withSeed("other"));
        assertThat(status.evaluation()).isEqualTo(alone.evaluate());
    }

    @Test
    @DisplayName("another network pauses the run at its epoch 0")
    void configuresNetwork() {
        run.play();
        stage.pass(Duration.ofMillis(100));
        PlaygroundSpec other =
                SPEC.withNetwork(SPEC.network().withInputs(Set.of(InputFeature.X_SQUARED)));
        run.configure(other);
        PlaygroundRunStatus status = stage.now();
        assertThat(status.playing()).isFalse();
        assertThat(status.epoch()).isZero();
        assertThat(status.evaluation()).isEqualTo(new Trainer(other).evaluate());
    }

    @Test
    @DisplayName("another view changes nothing of the run")
    void configuresView() {
        run.setSpeed(Speed.ONE);
        run.play();
        stage.pass(Duration.ofMillis(100));
        run.configure(SPEC.withView(SPEC.view().withDiscretize(true)));
        assertThat(stage.now().epoch()).isEqualTo(1);
        assertThat(stage.now().playing()).isTrue();
    }

    @Test
    @DisplayName("stops where numbers break, says why and keeps the last good ones")
    void diverges() {
        run.configure(RunSpecs.DIVERGING);
        run.setSpeed(Speed.UNLIMITED);
        run.play();
        PlaygroundRunStatus status = stage.awaitStatus(seen -> seen.divergence().isPresent());
        assertThat(status.playing()).isFalse();
        assertThat(status.evaluation().trainLoss()).isFinite();
        run.play();
        assertThat(stage.now().playing()).isFalse();
    }

    @Test
    @DisplayName("after a divergence a gentler rate lets the run play on")
    void recovers() {
        run.configure(RunSpecs.DIVERGING);
        run.setSpeed(Speed.UNLIMITED);
        run.play();
        stage.awaitStatus(seen -> seen.divergence().isPresent());
        run.configure(
                RunSpecs.DIVERGING.withTraining(
                        RunSpecs.DIVERGING.training().withLearningRate(0.001)));
        assertThat(stage.now().divergence()).isEmpty();
        run.play();
        assertThat(stage.now().playing()).isTrue();
    }

    @Test
    @DisplayName("edits of weights and biases count")
    void edits() {
        run.editWeight(0, 3, 1, 2.5);
        run.editBias(2, 0, -1.5);
        Trainer alone = new Trainer(SPEC);
        alone.setWeight(0, 3, 1, 2.5f);
        alone.setBias(2, 0, -1.5f);
        assertThat(stage.now().evaluation()).isEqualTo(alone.evaluate());
    }

    @Test
    @DisplayName("edits of what is not there or out of range change nothing")
    void refusesEdits() {
        PlaygroundRunStatus before = stage.now();
        for (int wrong : List.of(-1, 4, Integer.MAX_VALUE)) {
            run.editWeight(wrong, 0, 0, 1);
            run.editWeight(0, wrong, 0, 1);
            run.editWeight(0, 0, wrong, 1);
            run.editBias(wrong, 0, 1);
            run.editBias(0, wrong, 1);
        }
        for (double wrong : List.of(Double.NaN, Double.POSITIVE_INFINITY, 1000.5, -1e300)) {
            run.editWeight(0, 0, 0, wrong);
            run.editBias(0, 0, wrong);
        }
        assertThat(stage.now().evaluation()).isEqualTo(before.evaluation());
    }

    @Test
    @DisplayName("without examples a playing run waits, and plays on when points come")
    void waitsForExamples() {
        PlaygroundSpec empty =
                SPEC.withData(
                        SPEC.data()
                                .withSource(new DataSource.Own(Problem.CLASSIFICATION, List.of())));
        run.configure(empty);
        run.setSpeed(Speed.UNLIMITED);
        run.play();
        run.stepEpoch();
        run.play();
        stage.pass(Duration.ofMillis(100));
        assertThat(stage.now().epoch()).isZero();
        run.configure(empty.withData(empty.data().withSource(RunSpecs.FOUR_POINTS)));
        stage.awaitStatus(seen -> seen.epoch() > 0);
    }

    @Test
    @DisplayName("taking all points away lets a playing run wait, without a busy loop")
    void losesItsExamples() {
        PlaygroundSpec four = SPEC.withData(SPEC.data().withSource(RunSpecs.FOUR_POINTS));
        DataSource none = new DataSource.Own(Problem.CLASSIFICATION, List.of());
        run.configure(four);
        run.setSpeed(Speed.UNLIMITED);
        run.play();
        stage.awaitStatus(seen -> seen.epoch() > 0);
        run.configure(four.withData(four.data().withSource(none)));
        long epoch = stage.now().epoch();
        int told = stage.statuses().size();
        stage.pass(Duration.ofSeconds(2));
        assertThat(stage.now().epoch()).isEqualTo(epoch);
        assertThat(stage.now().playing()).isTrue();
        assertThat(stage.statuses().size() - told).isLessThan(20);
    }
}
