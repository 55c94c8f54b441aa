package org.neuralplayground.runs;

import java.time.Duration;
import java.util.function.LongSupplier;

/// A clock that stands still but for one tick at each look, so that a slice of four milliseconds
/// holds the same batches on every machine.
final class TickingClock implements LongSupplier {
    private final long tick;
    private long now;

    TickingClock(Duration tick) {
        this.tick = tick.toNanos();
    }

    @Override
    public long getAsLong() {
        now += tick;
        return now;
    }

    /// The time, without a tick.
    long now() {
        return now;
    }

    void advance(Duration time) {
        now += time.toNanos();
    }

    /// Goes on to that time, if it has not come yet.
    void advanceTo(long time) {
        now = Math.max(now, time);
    }
}
