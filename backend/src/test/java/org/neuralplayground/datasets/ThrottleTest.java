package org.neuralplayground.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Reports of progress")
class ThrottleTest {
    private final AtomicLong milliseconds = new AtomicLong();
    private final List<Long> passed = new ArrayList<>();
    private final Throttle throttle =
            new Throttle(
                    () -> passed.add(milliseconds.get()),
                    Duration.ofMillis(100),
                    () -> TimeUnit.MILLISECONDS.toNanos(milliseconds.get()) + Long.MAX_VALUE);

    @Test
    void comeAtMostTenTimesASecondWhateverTheClocksZero() {
        for (int call = 0; call <= 1_000; call += 7) {
            milliseconds.set(call);
            throttle.run();
        }
        assertThat(passed)
                .containsExactly(0L, 105L, 210L, 315L, 420L, 525L, 630L, 735L, 840L, 945L);
    }

    @Test
    void comeForEachPieceWhereTheseAreRare() {
        for (long call = 500; call <= 900; call += 100) {
            milliseconds.set(call);
            throttle.run();
        }
        assertThat(passed).containsExactly(500L, 600L, 700L, 800L, 900L);
    }
}
