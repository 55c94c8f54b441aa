package org.neuralplayground.runs;

import java.util.OptionalInt;

/// How many epochs a playing run owes. The first one is due at once, number `n` (from 0) at `start
/// + n / rate`. Times are nanoseconds of one monotonic clock.
final class Pace {
    private static final long SECOND = 1_000_000_000L;

    private final OptionalInt epochsPerSecond;
    private long start;
    private long done;

    /// Starts now.
    Pace(Speed speed, long now) {
        this.epochsPerSecond = speed.epochsPerSecond();
        this.start = now;
    }

    /// Epochs that are due and not yet done; [Long#MAX_VALUE] without a limit.
    long owed(long now) {
        if (epochsPerSecond.isEmpty()) {
            return Long.MAX_VALUE;
        }
        return Math.max(0, (now - start) * epochsPerSecond.getAsInt() / SECOND + 1 - done);
    }

    /// Counts epochs that were done.
    void finished(long epochs) {
        done += epochs;
    }

    /// Forgets all debt but one epoch: what a whole slice could not catch up with was asked for too
    /// fast.
    void forgive(long now) {
        if (owed(now) > 1) {
            start = now;
            done = 0;
        }
    }

    /// Nanoseconds until the next epoch falls due, 0 if one is due already.
    long untilNext(long now) {
        if (epochsPerSecond.isEmpty()) {
            return 0;
        }
        long due = start + Math.ceilDiv(done * SECOND, epochsPerSecond.getAsInt());
        return Math.max(0, due - now);
    }
}
