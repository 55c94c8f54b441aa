package org.neuralplayground.datasets;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// The body of a response, taken piece by piece by one thread that waits for each only so long, and
/// can be interrupted. The host is asked for the next piece when one was taken, so at most one
/// waits in memory.
final class TimedBody implements BodySubscriber<TimedBody>, AutoCloseable {
    private sealed interface Event {
        record Arrived(List<ByteBuffer> bytes) implements Event {}

        record Ended(@Nullable Throwable failure) implements Event {}
    }

    private final CompletableFuture<TimedBody> begun = new CompletableFuture<>();
    private final AtomicReference<@Nullable Subscription> subscription = new AtomicReference<>();
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

    /// The next bytes; none after the last.
    ///
    /// @throws HttpTimeoutException where none come in time
    /// @throws IOException where the connection ended before the body
    Optional<List<ByteBuffer>> next(Duration patience) throws IOException, InterruptedException {
        Event event = events.poll(patience.toNanos(), TimeUnit.NANOSECONDS);
        return switch (event) {
            case null -> throw new HttpTimeoutException("no byte came for " + patience);
            case Event.Arrived(List<ByteBuffer> bytes) -> {
                whenBegun().request(1);
                yield Optional.of(bytes);
            }
            case Event.Ended(Throwable failure) -> {
                events.add(event);
                if (failure != null) {
                    throw new IOException("the body ended early", failure);
                }
                yield Optional.empty();
            }
        };
    }

    private Subscription whenBegun() {
        Subscription begunWith = subscription.get();
        if (begunWith == null) {
            throw new IllegalStateException("a body must begin before it is read, had not");
        }
        return begunWith;
    }

    /// Ends the connection, unless the body has come to its end.
    @Override
    public void close() {
        whenBegun().cancel();
    }

    /// There once the body begins.
    @Override
    public CompletionStage<TimedBody> getBody() {
        return begun;
    }

    @Override
    public void onSubscribe(Subscription to) {
        subscription.set(to);
        to.request(1);
        begun.complete(this);
    }

    @Override
    public void onNext(List<ByteBuffer> bytes) {
        events.add(new Event.Arrived(bytes));
    }

    @Override
    public void onError(Throwable failure) {
        events.add(new Event.Ended(failure));
        begun.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        events.add(new Event.Ended(null));
    }
}
