package org.neuralplayground.runs;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/// A clock that stands still but for a microsecond at each look, so that a slice of four
/// milliseconds holds at most 4,000 batches on every machine.
final class TickingClock implements LongSupplier {
    private static final long TICK = 1_000;

    private final AtomicLong now = new AtomicLong();

    @Override
    public long getAsLong() {
        return now.addAndGet(TICK);
    }

    void advance(Duration time) {
        now.addAndGet(time.toNanos());
    }
}
