package org.neuralplayground.runs;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings a run's statuses to one listener, one after the other, on a virtual thread of its own
/// while there is something to tell. So the run's thread never waits for a listener, one that hangs
/// costs one waiting status, and what it throws is logged.
final class StatusDelivery implements Consumer<RunStatus> {
    private static final Logger LOG = LoggerFactory.getLogger(StatusDelivery.class);

    private final Consumer<RunStatus> listener;
    private final AtomicReference<@Nullable RunStatus> waiting = new AtomicReference<>();
    private final AtomicBoolean telling = new AtomicBoolean();

    StatusDelivery(Consumer<RunStatus> listener) {
        this.listener = listener;
    }

    /// Tells the listener soon; together with what still waits, if anything does.
    @Override
    public void accept(RunStatus status) {
        waiting.updateAndGet(earlier -> earlier == null ? status : earlier.then(status));
        wake();
    }

    private void wake() {
        if (telling.compareAndSet(false, true)) {
            Thread.ofVirtual().name("run-status").start(this::tellAll);
        }
    }

    private void tellAll() {
        for (RunStatus next = take(); next != null; next = take()) {
            tell(next);
        }
        telling.set(false);
        if (waiting.get() != null) {
            wake();
        }
    }

    private @Nullable RunStatus take() {
        return waiting.getAndSet(null);
    }

    private void tell(RunStatus status) {
        try {
            listener.accept(status);
        } catch (RuntimeException thrown) {
            LOG.warn("a listener failed; its run goes on", thrown);
        }
    }
}
