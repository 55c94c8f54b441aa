package org.neuralplayground.datasets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A listener")
class ListeningTest {
    private final AtomicLong received = new AtomicLong();
    private final List<Availability> heard = new CopyOnWriteArrayList<>();

    @Test
    void hearsOnVirtualThreadsWhatHasChanged() {
        AtomicReference<Thread> thread = new AtomicReference<>();
        Listening listening =
                new Listening(
                        this::now,
                        state -> {
                            thread.set(Thread.currentThread());
                            heard.add(state);
                        },
                        _ -> {});
        tell(listening, 1);
        tell(listening, 2);
        assertThat(heard).containsExactly(downloading(1), downloading(2));
        assertThat(thread.get().isVirtual()).isTrue();
    }

    @Test
    void hearsNothingTwice() {
        AtomicInteger asked = new AtomicInteger();
        Listening listening =
                new Listening(
                        () -> {
                            asked.incrementAndGet();
                            return now();
                        },
                        heard::add,
                        _ -> {});
        tell(listening, 1);
        int before = asked.get();
        listening.wake();
        await().until(() -> asked.get() > before);
        tell(listening, 2);
        assertThat(heard).containsExactly(downloading(1), downloading(2));
    }

    @Test
    void thatIsBusyHearsOnlyTheNewest() throws InterruptedException {
        CountDownLatch busy = new CountDownLatch(1);
        CountDownLatch free = new CountDownLatch(1);
        Listening listening =
                new Listening(
                        this::now,
                        state -> {
                            heard.add(state);
                            busy.countDown();
                            waitFor(free);
                        },
                        _ -> {});
        received.set(1);
        listening.wake();
        busy.await();
        for (int bytes = 2; bytes <= 9; bytes++) {
            received.set(bytes);
            listening.wake();
        }
        free.countDown();
        await().untilAsserted(
                        () -> assertThat(heard).containsExactly(downloading(1), downloading(9)));
    }

    @Test
    void thatThrowsHearsTheNextAllTheSame() {
        Listening listening =
                new Listening(
                        this::now,
                        state -> {
                            heard.add(state);
                            throw new IllegalStateException("the page is gone");
                        },
                        _ -> {});
        tell(listening, 1);
        tell(listening, 2);
        assertThat(heard).containsExactly(downloading(1), downloading(2));
    }

    @Test
    void hearsNoMoreAfterItsEnd() {
        List<Listening> closed = new CopyOnWriteArrayList<>();
        Listening listening = new Listening(this::now, heard::add, closed::add);
        tell(listening, 1);
        listening.close();
        received.set(2);
        listening.wake();
        AtomicReference<Availability> other = new AtomicReference<>();
        new Listening(this::now, other::set, _ -> {}).wake();
        await().until(() -> downloading(2).equals(other.get()));
        assertThat(heard).containsExactly(downloading(1));
        assertThat(closed).containsExactly(listening);
    }

    private Availability now() {
        return downloading(received.get());
    }

    private void tell(Listening listening, long bytes) {
        received.set(bytes);
        listening.wake();
        await().until(() -> heard.contains(downloading(bytes)));
    }

    private static Availability downloading(long bytes) {
        return new Availability.Downloading(new DownloadProgress(bytes, 10));
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }
}
