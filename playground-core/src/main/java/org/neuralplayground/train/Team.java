package org.neuralplayground.train;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/// Workers whose threads are lent by whoever hosts the engine: each of them calls [#help], which
/// returns when the team is closed. Without any, the caller does all the work.
///
/// A shard of a small network takes less time than it takes to wake a thread. Therefore whoever
/// waits goes on looking for some 50 µs before it sleeps.
///
/// Thread-safe. While one caller's tasks are under way, another caller does its own alone.
public final class Team implements Workers, AutoCloseable {
    private static final int LOOKS = 3_000;
    private static final int ROUND = Integer.SIZE;
    private static final int NO_TASK = Integer.MAX_VALUE;

    /// The number of the round in the upper half, that of its next task in the lower half: taking a
    /// task fails where the round is over. Between rounds there is no next task.
    private final AtomicLong next = new AtomicLong(NO_TASK);

    private final AtomicInteger done = new AtomicInteger();
    private final AtomicBoolean busy = new AtomicBoolean();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final BooleanSupplier allDone = this::isDone;

    // What the round is about: written between rounds, and read before a task is taken.
    private int tasks;
    private IntConsumer task = Team::nothing;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final AtomicInteger sleepers = new AtomicInteger();
    private final AtomicInteger helpers = new AtomicInteger();
    private volatile boolean closed;

    @Override
    public void run(int newTasks, IntConsumer newTask) {
        if (newTasks == 1 || !busy.compareAndSet(false, true)) {
            Workers.CALLER.run(newTasks, newTask);
            return;
        }
        try {
            lead(newTasks, newTask);
        } finally {
            busy.set(false);
        }
    }

    private void lead(int newTasks, IntConsumer newTask) {
        tasks = newTasks;
        task = newTask;
        done.set(0);
        long round = (next.get() >>> ROUND) + 1;
        next.set(round << ROUND);
        wakeSleepers();
        work(round);
        await(allDone);
        next.set(round << ROUND | NO_TASK);
        task = Team::nothing;
        Throwable thrown = failure.getAndSet(null);
        switch (thrown) {
            case null -> {}
            case Error error -> throw error;
            case RuntimeException exception -> throw exception;
            default -> throw new IllegalStateException(thrown);
        }
    }

    /// Lends the calling thread until [#close].
    public void help() {
        helpers.incrementAndGet();
        Member member = new Member();
        while (!closed) {
            await(member);
            member.round = next.get() >>> ROUND;
            work(member.round);
        }
        helpers.decrementAndGet();
    }

    /// The caller and all helpers there are now.
    @Override
    public int atOnce() {
        return 1 + helpers.get();
    }

    /// Sends all helpers home. Later tasks are done by their caller.
    @Override
    public void close() {
        closed = true;
        wakeSleepers();
    }

    /// Takes tasks of a round until there are none.
    private void work(long round) {
        long state = next.get();
        while (state >>> ROUND == round) {
            int number = (int) state;
            int count = tasks;
            IntConsumer current = task;
            if (number >= count) {
                return;
            }
            if (next.compareAndSet(state, state + 1)) {
                perform(current, number);
                if (done.incrementAndGet() == count) {
                    wakeSleepers();
                }
            }
            state = next.get();
        }
    }

    /// Whatever is thrown goes to the caller, so that a helper goes on.
    private void perform(IntConsumer current, int number) {
        try {
            current.accept(number);
        } catch (RuntimeException | Error thrown) {
            failure.compareAndSet(null, thrown);
        }
    }

    private static void nothing(int number) {}

    private boolean isDone() {
        return done.get() == tasks;
    }

    private void await(BooleanSupplier condition) {
        for (int look = 0; look < LOOKS; look++) {
            if (condition.getAsBoolean()) {
                return;
            }
            Thread.onSpinWait();
        }
        lock.lock();
        try {
            sleepers.incrementAndGet();
            while (!condition.getAsBoolean()) {
                changed.awaitUninterruptibly();
            }
            sleepers.decrementAndGet();
        } finally {
            lock.unlock();
        }
    }

    /// After a change: a sleeper has counted itself before it looked for the last time.
    private void wakeSleepers() {
        if (sleepers.get() > 0) {
            lock.lock();
            try {
                changed.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }

    /// A helper waiting for a round that it has not seen.
    private final class Member implements BooleanSupplier {
        private long round;

        @Override
        public boolean getAsBoolean() {
            return closed || next.get() >>> ROUND != round;
        }
    }
}
