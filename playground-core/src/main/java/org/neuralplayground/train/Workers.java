package org.neuralplayground.train;

import java.util.function.IntConsumer;

/// Who computes the shards of a batch. The engine owns no thread: whoever hosts it may lend it
/// some. Results are the same, bit for bit, whoever does the work and in whatever order.
@FunctionalInterface
public interface Workers {
    /// The calling thread does one after the other.
    Workers CALLER =
            new Workers() {
                @Override
                public void run(int tasks, IntConsumer task) {
                    for (int n = 0; n < tasks; n++) {
                        task.accept(n);
                    }
                }

                @Override
                public int atOnce() {
                    return 1;
                }
            };

    /// Calls `task` once with each number from 0 to `tasks - 1`, on any threads, and returns when
    /// all calls have returned and what they wrote can be seen by the caller. Where a call throws,
    /// this throws too, after all have ended.
    ///
    /// @param tasks at least 1
    void run(int tasks, IntConsumer task);

    /// How many tasks may be under way at once, at least 1: who gives out answers needs buffers for
    /// no more. Unless told otherwise, any number.
    default int atOnce() {
        return Integer.MAX_VALUE;
    }
}
