package org.neuralplayground.runs;

/// What a run is told. Commands that make no sense at the time (to play what plays, to edit a
/// weight that is not there) change nothing.
///
/// @param <T> what the run trains
sealed interface RunCommand<T extends Training> {

    record Play<T extends Training>() implements RunCommand<T> {}

    record Pause<T extends Training>() implements RunCommand<T> {}

    /// Trains to the next end of an epoch; pauses first.
    record StepEpoch<T extends Training>() implements RunCommand<T> {}

    /// Trains one batch; pauses first.
    record StepBatch<T extends Training>() implements RunCommand<T> {}

    /// Starts anew from the same spec, paused.
    record Reset<T extends Training>() implements RunCommand<T> {}

    record SetSpeed<T extends Training>(Speed speed) implements RunCommand<T> {}

    /// Changes what only this kind of training has.
    record Apply<T extends Training>(TrainingChange<T> change) implements RunCommand<T> {}

    /// Statuses go to somebody else from now on, beginning with a whole one.
    record Listen<T extends Training>(StatusListener<T> listener) implements RunCommand<T> {}

    record Close<T extends Training>() implements RunCommand<T> {}

    /// What happens to a page that watches.
    sealed interface WatchCommand<T extends Training> extends RunCommand<T> {
        Watch<T> watch();
    }

    record BeginWatch<T extends Training>(Watch<T> watch) implements WatchCommand<T> {}

    record EndWatch<T extends Training>(Watch<T> watch) implements WatchCommand<T> {}

    /// It has said something new: [Watch#hear].
    record Hear<T extends Training>(Watch<T> watch) implements WatchCommand<T> {}

    /// Time to train on.
    ///
    /// @param number of the loop it belongs to; of any but the present one it comes too late and
    ///   means nothing
    record Slice<T extends Training>(long number) implements RunCommand<T> {}

    /// What only timers say.
    record Due<T extends Training>(Timer timer) implements RunCommand<T> {}

    /// What a run may wait for.
    enum Timer {
        FRAME,
        STATUS,
        SUSPENSION,
        END
    }
}
