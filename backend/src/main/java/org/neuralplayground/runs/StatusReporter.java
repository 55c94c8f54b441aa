package org.neuralplayground.runs;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.neuralplayground.train.Trainer;

/// Tells the listener, a [StatusDelivery], how the run goes.
final class StatusReporter {
    private final Training training;
    private final RunTimes times;
    private final LongSupplier nanoTime;
    private Consumer<RunStatus> listener;
    private long toldAt;
    private long toldVersion;

    StatusReporter(
            Training training,
            Consumer<RunStatus> listener,
            RunTimes times,
            LongSupplier nanoTime) {
        this.training = training;
        this.listener = listener;
        this.times = times;
        this.nanoTime = nanoTime;
    }

    /// Tells somebody new, from the beginning.
    void tell(Consumer<RunStatus> newListener, boolean playing) {
        listener = newListener;
        training.history().tellAll();
        tell(playing);
    }

    /// Tells the present state.
    void tell(boolean playing) {
        Trainer trainer = training.trainer();
        RunStatus status =
                new RunStatus(
                        playing,
                        trainer.epochs(),
                        trainer.steps(),
                        training.evaluation(),
                        training.divergence(),
                        training.history().takeUpdate());
        toldAt = nanoTime.getAsLong();
        toldVersion = training.version();
        listener.accept(status);
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
