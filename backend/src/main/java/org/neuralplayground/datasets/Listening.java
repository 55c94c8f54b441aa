package org.neuralplayground.datasets;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Somebody who listens how it stands with a data set; to be closed when that is over.
///
/// The listener is told on a virtual thread of its own while there is news. So no download waits
/// for it, one that is slow hears only the newest, and what it throws is logged.
public final class Listening implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Listening.class);

    private final Supplier<Availability> newest;
    private final Consumer<Availability> listener;
    private final Consumer<Listening> closed;
    private final AtomicBoolean news = new AtomicBoolean();
    private final AtomicBoolean telling = new AtomicBoolean();
    private volatile boolean ended;

    /// Written by whoever holds `telling`.
    private volatile @Nullable Availability told;

    /// @param newest how it stands
    /// @param closed is called when nobody listens any more
    Listening(
            Supplier<Availability> newest,
            Consumer<Availability> listener,
            Consumer<Listening> closed) {
        this.newest = newest;
        this.listener = listener;
        this.closed = closed;
    }

    /// Something may have changed.
    void wake() {
        news.set(true);
        if (telling.compareAndSet(false, true)) {
            Thread.ofVirtual().name("download-news").start(this::tellAll);
        }
    }

    private void tellAll() {
        while (!ended && news.getAndSet(false)) {
            tell(newest.get());
        }
        telling.set(false);
        if (!ended && news.get()) {
            wake();
        }
    }

    private void tell(Availability now) {
        if (now.equals(told)) {
            return;
        }
        told = now;
        try {
            listener.accept(now);
        } catch (RuntimeException thrown) {
            LOG.warn("a listener failed; the download goes on", thrown);
        }
    }

    /// The listener hears no more, apart from what it is just being told.
    @Override
    public void close() {
        ended = true;
        closed.accept(this);
    }
}
