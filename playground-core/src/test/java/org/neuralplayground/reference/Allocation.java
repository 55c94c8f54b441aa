package org.neuralplayground.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/// Holds a step against the rule that it allocates nothing once it is compiled. Until then each
/// vector is an object, and when the compiler gets round to it is not ours to say: so the step is
/// repeated until a round of it allocates nothing, for at most a minute.
public final class Allocation {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int ROUND = 50;

    /// Fails where the step still allocates after a minute.
    public static void settlesAtNothing(Runnable step) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long end = System.nanoTime() + PATIENCE.toNanos();
        long allocated = Long.MAX_VALUE;
        while (allocated >= ROUND && System.nanoTime() - end < 0) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int n = 0; n < ROUND; n++) {
                step.run();
            }
            allocated = threads.getCurrentThreadAllocatedBytes() - before;
        }
        assertThat(allocated).as("bytes in %d steps", ROUND).isLessThan(ROUND);
    }

    private Allocation() {}
}
