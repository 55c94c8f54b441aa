package org.neuralplayground.train;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/// Several threads that take one task after the other.
final class ThreadedWorkers implements Workers {
    private final int threads;

    ThreadedWorkers(int threads) {
        this.threads = threads;
    }

    @Override
    public void run(int tasks, IntConsumer task) {
        AtomicInteger next = new AtomicInteger();
        List<Thread> started = new ArrayList<>();
        for (int n = 0; n < threads; n++) {
            started.add(
                    Thread.ofPlatform()
                            .start(() -> {
                                int number = next.getAndIncrement();
                                while (number < tasks) {
                                    task.accept(number);
                                    number = next.getAndIncrement();
                                }
                            }));
        }
        for (Thread thread : started) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException("a test must not be interrupted", e);
            }
        }
    }
}
