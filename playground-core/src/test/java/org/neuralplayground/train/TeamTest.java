package org.neuralplayground.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("A team")
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class TeamTest {
    private final Team team = new Team();
    private final List<Thread> helpers = new ArrayList<>();

    private void lend(int threads) {
        for (int n = 0; n < threads; n++) {
            helpers.add(Thread.ofPlatform().daemon().start(team::help));
        }
    }

    @AfterEach
    void close() {
        team.close();
    }

    @Test
    void doesEachTaskOnceInEveryRound() {
        lend(3);
        assertEachTaskIsDoneOnce();
    }

    private void assertEachTaskIsDoneOnce() {
        for (int round = 0; round < 20_000; round++) {
            int tasks = 1 + round % 9;
            AtomicIntegerArray calls = new AtomicIntegerArray(tasks);
            team.run(tasks, calls::incrementAndGet);
            for (int task = 0; task < tasks; task++) {
                assertThat(calls.get(task)).as("round %d, task %d", round, task).isOne();
            }
        }
    }

    @Test
    void showsTheCallerWhatHelpersWrote() {
        lend(1);
        int[] plain = new int[8];
        for (int round = 1; round <= 20_000; round++) {
            team.run(plain.length, task -> plain[task]++);
            assertThat(plain).containsOnly(round);
        }
    }

    @Test
    void worksAtTheSameTime() {
        lend(1);
        assertTwoThreadsWorkAtOnce();
    }

    private void assertTwoThreadsWorkAtOnce() {
        CyclicBarrier bothAtOnce = new CyclicBarrier(2);
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        team.run(
                2,
                _ -> {
                    threads.add(Thread.currentThread());
                    pass(bothAtOnce);
                });
        assertThat(threads).hasSize(2);
    }

    private static void pass(CyclicBarrier barrier) {
        try {
            barrier.await(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError("one thread did both tasks, one after the other", e);
        }
    }

    @Test
    void needsNoHelpers() {
        assertThat(team.atOnce()).isOne();
        int[] calls = new int[4];
        team.run(calls.length, task -> calls[task]++);
        assertThat(calls).containsOnly(1);
    }

    @Test
    void wakesHelpersThatFellAsleep() throws InterruptedException {
        lend(1);
        Thread helper = helpers.getFirst();
        while (helper.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        assertThat(team.atOnce()).isEqualTo(2);
        assertTwoThreadsWorkAtOnce();
        team.close();
        helper.join();
        assertThat(team.atOnce()).isOne();
    }

    @Test
    void tellsTheCallerOfAFailureAfterAllTasksAndGoesOn() {
        lend(1);
        AtomicIntegerArray calls = new AtomicIntegerArray(5);
        IntConsumer failing =
                task -> {
                    calls.incrementAndGet(task);
                    if (task == 2) {
                        throw new IllegalStateException("task 2");
                    }
                };
        assertThatThrownBy(() -> team.run(5, failing))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("task 2");
        for (int task = 0; task < 5; task++) {
            assertThat(calls.get(task)).isOne();
        }
        assertEachTaskIsDoneOnce();
    }

    @Test
    void letsASecondCallerWorkAlone() throws InterruptedException {
        lend(1);
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        Thread first =
                Thread.ofPlatform()
                        .daemon()
                        .start(() ->
                                team.run(
                                        2,
                                        _ -> {
                                            started.countDown();
                                            await(release);
                                        }));
        await(started);
        int[] calls = new int[3];
        team.run(calls.length, task -> calls[task]++);
        assertThat(calls).containsOnly(1);
        release.countDown();
        first.join();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void doesTasksOfTasks() {
        lend(1);
        AtomicIntegerArray calls = new AtomicIntegerArray(6);
        team.run(2, outer -> team.run(3, inner -> calls.incrementAndGet(3 * outer + inner)));
        for (int task = 0; task < 6; task++) {
            assertThat(calls.get(task)).isOne();
        }
    }
}
