package org.neuralplayground.streaming;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Pings every page now and then, which browsers answer by themselves. So a connection that is only
/// half there is noticed (the container closes what says nothing for [#SILENCE_LIMIT]), and one
/// that is idle stays open behind proxies.
final class Heartbeat implements AutoCloseable {
    /// Half of the minute after which common proxies close an idle connection.
    static final Duration INTERVAL = Duration.ofSeconds(30);

    /// Two missed answers.
    static final Duration SILENCE_LIMIT = INTERVAL.multipliedBy(3);

    private final Set<Outbox> outboxes = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("stream-heartbeat").factory());

    Heartbeat(Duration interval) {
        long millis = interval.toMillis();
        var _ = clock.scheduleAtFixedRate(this::beat, millis, millis, TimeUnit.MILLISECONDS);
    }

    /// Pings every page once.
    void beat() {
        outboxes.forEach(Outbox::ping);
    }

    void add(Outbox outbox) {
        outboxes.add(outbox);
    }

    void remove(Outbox outbox) {
        outboxes.remove(outbox);
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
