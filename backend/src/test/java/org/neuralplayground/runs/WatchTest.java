package org.neuralplayground.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pekko.actor.testkit.typed.javadsl.TestInbox;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.frame.FrameRequest;
import org.neuralplayground.frame.Probe;

class WatchTest {
    private final TestInbox<RunCommand<PlaygroundTraining>> inbox = TestInbox.create();
    private final PlaygroundRun run = new PlaygroundRun("test", inbox.getRef());

    @Test
    @DisplayName("a page that talks without end has one message waiting, with all its wishes")
    void floods() {
        PlaygroundWatch watch = run.watch(new RecordingWatcher());
        for (int n = 0; n < 1_000; n++) {
            watch.acknowledge(n);
            watch.setProbe(Optional.of(new Probe(n % 6, 1)));
        }
        watch.setVisible(false);
        assertThat(inbox.getAllReceived())
                .containsExactly(new RunCommand.BeginWatch<>(watch), new RunCommand.Hear<>(watch));
        FrameRequest request = FrameRequest.PLAIN.withProbe(Optional.of(new Probe(999 % 6, 1)));
        assertThat(watch.hear()).isEqualTo(new Wishes<>(999, false, new PlaygroundSight(request)));
    }

    @Test
    @DisplayName("what a page says after it was heard tells the run again")
    void saysMore() {
        PlaygroundWatch watch = run.watch(new RecordingWatcher());
        watch.acknowledge(1);
        watch.hear();
        watch.acknowledge(2);
        assertThat(inbox.getAllReceived()).filteredOn(RunCommand.Hear.class::isInstance).hasSize(2);
        assertThat(watch.hear().drawn()).isEqualTo(2);
    }

    @Test
    @DisplayName(
            "fifty may watch; one more is refused until one has left, however often it says so")
    void seats() {
        PlaygroundWatch first = run.watch(new RecordingWatcher());
        IntStream.range(1, 50).forEach(_ -> run.watch(new RecordingWatcher()));
        assertThatThrownBy(() -> run.watch(new RecordingWatcher()))
                .isInstanceOf(TooManyWatchersException.class)
                .hasMessage("at most 50 pages may watch a run at a time");
        first.close();
        first.close();
        run.watch(new RecordingWatcher());
        assertThatThrownBy(() -> run.watch(new RecordingWatcher()))
                .isInstanceOf(TooManyWatchersException.class);
    }
}
