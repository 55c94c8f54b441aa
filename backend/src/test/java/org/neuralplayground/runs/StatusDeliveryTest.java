package org.neuralplayground.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.train.Evaluation;
import org.neuralplayground.train.Trainer;

class StatusDeliveryTest {
    private static final Evaluation EVALUATION = new Trainer(PlaygroundSpec.DEFAULT).evaluate();

    private final CopyOnWriteArrayList<PlaygroundRunStatus> begun = new CopyOnWriteArrayList<>();
    private final CopyOnWriteArrayList<PlaygroundRunStatus> told = new CopyOnWriteArrayList<>();
    private final Semaphore returns = new Semaphore(0);
    private final StatusDelivery<PlaygroundRunStatus> delivery =
            new StatusDelivery<PlaygroundRunStatus>(
                    status -> {
                        begun.add(status);
                        returns.acquireUninterruptibly();
                        told.add(status);
                    },
                    PlaygroundRunStatus::then);

    @Test
    @DisplayName("statuses that come while the listener hangs become one: last state, all points")
    void merges() {
        delivery.accept(status(0, new HistoryUpdate.Replace(points(0))));
        await().until(() -> begun.size() == 1);
        for (long epoch = 1; epoch <= 100; epoch++) {
            delivery.accept(status(epoch, new HistoryUpdate.Append(points(epoch))));
        }
        returns.release(2);
        await().until(() -> told.size() == 2);
        long[] missed = LongStream.rangeClosed(1, 100).toArray();
        assertThat(told.getLast()).isEqualTo(status(100, new HistoryUpdate.Append(points(missed))));
    }

    @Test
    @DisplayName("a chart that was replaced stays replaced, and forgets what was before")
    void keepsReplacement() {
        delivery.accept(status(0, new HistoryUpdate.Replace(points(0))));
        await().until(() -> begun.size() == 1);
        delivery.accept(status(1, new HistoryUpdate.Append(points(1))));
        delivery.accept(status(0, new HistoryUpdate.Replace(points(0))));
        delivery.accept(status(2, new HistoryUpdate.Append(points(1, 2))));
        returns.release(2);
        await().until(() -> told.size() == 2);
        assertThat(told.getLast().history()).isEqualTo(new HistoryUpdate.Replace(points(0, 1, 2)));
    }

    @Test
    @DisplayName("a listener that throws is told the next status all the same")
    void throwing() {
        StatusDelivery<PlaygroundRunStatus> unlucky =
                new StatusDelivery<PlaygroundRunStatus>(
                        status -> {
                            told.add(status);
                            throw new IllegalStateException("a page's fault");
                        },
                        PlaygroundRunStatus::then);
        unlucky.accept(status(1, new HistoryUpdate.Append(points(1))));
        await().until(() -> told.size() == 1);
        unlucky.accept(status(2, new HistoryUpdate.Append(points(2))));
        await().until(() -> told.size() == 2);
        assertThat(told).extracting(PlaygroundRunStatus::epoch).containsExactly(1L, 2L);
    }

    private static PlaygroundRunStatus status(long epoch, HistoryUpdate history) {
        return new PlaygroundRunStatus(
                true, epoch, 25 * epoch, EVALUATION, Optional.empty(), history);
    }

    private static List<LossPoint> points(long... epochs) {
        return LongStream.of(epochs)
                .mapToObj(epoch -> new LossPoint(epoch, 0.5, 0.5, 0.75, 0.75))
                .toList();
    }
}
