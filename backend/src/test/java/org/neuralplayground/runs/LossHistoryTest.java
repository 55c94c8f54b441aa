package org.neuralplayground.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LossHistoryTest {
    private final LossHistory history = new LossHistory();

    @Test
    @DisplayName("the first 500 epochs are all kept")
    void keepsAll() {
        train(0, 499);
        assertThat(epochs(history.takeUpdate())).isEqualTo(range(0, 499, 1));
    }

    @Test
    @DisplayName("the 501st point halves the resolution: epochs 0, 2, ..., 500 remain")
    void thins() {
        train(0, 500);
        assertThat(epochs(history.takeUpdate())).isEqualTo(range(0, 500, 2));
    }

    @Test
    @DisplayName("after 10,000 epochs every 32nd is there, and only those are asked for")
    void tenThousandEpochs() {
        train(0, 10_000);
        assertThat(epochs(history.takeUpdate())).isEqualTo(range(0, 9_984, 32));
        assertThat(history.wants(10_015)).isFalse();
        assertThat(history.wants(10_016)).isTrue();
    }

    @Test
    @DisplayName("whoever follows the updates has what the history has")
    void updatesAddUp() {
        List<Long> followed = List.of();
        for (long epoch = 0; epoch <= 3_000; epoch++) {
            train(epoch, epoch);
            followed = follow(followed, history.takeUpdate());
        }
        history.tellAll();
        HistoryUpdate whole = history.takeUpdate();
        assertThat(whole).isInstanceOf(HistoryUpdate.Replace.class);
        assertThat(followed).isEqualTo(epochs(whole)).isEqualTo(range(0, 3_000, 8));
    }

    @Test
    @DisplayName("an update with nothing new appends nothing")
    void nothingNew() {
        train(0, 3);
        history.takeUpdate();
        assertThat(history.takeUpdate()).isEqualTo(new HistoryUpdate.Append(List.of()));
    }

    @Test
    @DisplayName("after a reset the chart is replaced and every epoch is wanted again")
    void clears() {
        train(0, 1_000);
        history.clear();
        train(0, 1);
        assertThat(history.takeUpdate())
                .isEqualTo(new HistoryUpdate.Replace(List.of(point(0), point(1))));
    }

    private void train(long first, long last) {
        LongStream.rangeClosed(first, last)
                .filter(history::wants)
                .forEach(epoch -> history.add(point(epoch)));
    }

    private static List<Long> follow(List<Long> known, HistoryUpdate update) {
        return switch (update) {
            case HistoryUpdate.Append append ->
                    LongStream.concat(stream(known), stream(epochs(append))).boxed().toList();
            case HistoryUpdate.Replace replace -> epochs(replace);
        };
    }

    private static LongStream stream(List<Long> epochs) {
        return epochs.stream().mapToLong(Long::longValue);
    }

    private static List<Long> epochs(HistoryUpdate update) {
        return update.points().stream().map(LossPoint::epoch).toList();
    }

    private static List<Long> range(long first, long last, long step) {
        return LongStream.iterate(first, n -> n <= last, n -> n + step).boxed().toList();
    }

    private static LossPoint point(long epoch) {
        return new LossPoint(epoch, 1.0 / (epoch + 1), 0.5, 0.75, 0.25);
    }
}
