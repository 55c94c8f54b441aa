package org.neuralplayground.runs;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings a run's statuses to one listener, one after the other, on a virtual thread of its own
/// while there is something to tell. So the run's thread never waits for a listener, one that hangs
/// costs one waiting status, and what it throws is logged.
///
/// @param <S> the run's kind of status
final class StatusDelivery<S extends RunStatus> implements Consumer<S> {
    private static final Logger LOG = LoggerFactory.getLogger(StatusDelivery.class);

    private final Consumer<S> listener;
    private final BinaryOperator<S> merge;
    private final AtomicReference<@Nullable S> waiting = new AtomicReference<>();
    private final AtomicBoolean telling = new AtomicBoolean();

    /// @param merge makes one of a status and the next one
    StatusDelivery(Consumer<S> listener, BinaryOperator<S> merge) {
        this.listener = listener;
        this.merge = merge;
    }

    /// Tells the listener soon; together with what still waits, if anything does.
    @Override
    public void accept(S status) {
        waiting.updateAndGet(earlier -> earlier == null ? status : merge.apply(earlier, status));
        wake();
    }

    private void wake() {
        if (telling.compareAndSet(false, true)) {
            Thread.ofVirtual().name("run-status").start(this::tellAll);
        }
    }

    private void tellAll() {
        for (@Nullable S next = take(); next != null; next = take()) {
            tell(next);
        }
        telling.set(false);
        if (waiting.get() != null) {
            wake();
        }
    }

    private @Nullable S take() {
        return waiting.getAndSet(null);
    }

    private void tell(S status) {
        try {
            listener.accept(status);
        } catch (RuntimeException thrown) {
            LOG.warn("a listener failed; its run goes on", thrown);
        }
    }
}
