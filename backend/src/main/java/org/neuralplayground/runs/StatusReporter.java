package org.neuralplayground.runs;

import java.time.Duration;
import java.util.function.LongSupplier;

/// Tells the listener how the run goes.
///
/// @param <T> what the run trains
final class StatusReporter<T extends Training> {
    private final T training;
    private final RunTimes times;
    private final LongSupplier nanoTime;
    private StatusListener<T> listener;
    private long toldAt;
    private long toldVersion;

    StatusReporter(T training, StatusListener<T> listener, RunTimes times, LongSupplier nanoTime) {
        this.training = training;
        this.listener = listener;
        this.times = times;
        this.nanoTime = nanoTime;
    }

    /// Tells somebody new, from the beginning.
    void tell(StatusListener<T> newListener, boolean playing) {
        listener = newListener;
        training.history().tellAll();
        tell(playing);
    }

    /// Tells the present state.
    void tell(boolean playing) {
        toldAt = nanoTime.getAsLong();
        toldVersion = training.version();
        listener.tell(training, playing);
    }

    /// Whether training has gone on since the last status.
    boolean hasNews() {
        return toldVersion != training.version();
    }

    /// How long to wait before the next status of a run that only trains on.
    Duration untilDue() {
        long due = toldAt + times.status().toNanos();
        return Duration.ofNanos(Math.max(0, due - nanoTime.getAsLong()));
    }
}
