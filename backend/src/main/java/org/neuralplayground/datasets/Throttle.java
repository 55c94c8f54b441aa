package org.neuralplayground.datasets;

import java.time.Duration;
import java.util.function.LongSupplier;

/// Passes a call on only where the last one that it passed on is long enough ago; the first at
/// once. For one thread.
final class Throttle implements Runnable {
    private final Runnable call;
    private final long least;
    private final LongSupplier nanoTime;
    private boolean called;
    private long last;

    Throttle(Runnable call, Duration least, LongSupplier nanoTime) {
        this.call = call;
        this.least = least.toNanos();
        this.nanoTime = nanoTime;
    }

    @Override
    public void run() {
        long now = nanoTime.getAsLong();
        if (!called || now - last >= least) {
            called = true;
            last = now;
            call.run();
        }
    }
}
