package org.neuralplayground.runs;

import java.util.function.Consumer;
import org.neuralplayground.spec.PlaygroundSpec;

/// What a run is told. Commands that make no sense at the time (to play what plays, to edit a
/// weight that is not there) change nothing.
sealed interface RunCommand {

    record Play() implements RunCommand {}

    record Pause() implements RunCommand {}

    /// Trains to the next end of an epoch; pauses first.
    record StepEpoch() implements RunCommand {}

    /// Trains one batch; pauses first.
    record StepBatch() implements RunCommand {}

    /// Starts anew from the same spec, paused.
    record Reset() implements RunCommand {}

    record Configure(PlaygroundSpec spec) implements RunCommand {}

    record SetSpeed(Speed speed) implements RunCommand {}

    record EditWeight(int layer, int unit, int input, double value) implements RunCommand {}

    record EditBias(int layer, int unit, double value) implements RunCommand {}

    /// Statuses go to somebody else from now on, beginning with a whole one. The listener is called
    /// on the run's thread: must neither block nor throw.
    record Listen(Consumer<RunStatus> listener) implements RunCommand {}

    record Close() implements RunCommand {}

    /// What happens to a page that watches.
    sealed interface WatchCommand extends RunCommand {
        Watch watch();
    }

    record BeginWatch(Watch watch) implements WatchCommand {}

    record EndWatch(Watch watch) implements WatchCommand {}

    /// It has said something new: [Watch#hear].
    record Hear(Watch watch) implements WatchCommand {}

    /// Time to train on.
    ///
    /// @param number of the loop it belongs to; of any but the present one it comes too late and
    ///   means nothing
    record Slice(long number) implements RunCommand {}

    /// What only timers say.
    enum Timer implements RunCommand {
        FRAME_DUE,
        STATUS_DUE,
        SUSPEND,
        END
    }
}
