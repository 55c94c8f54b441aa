package org.neuralplayground.runs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final long MILLISECOND = 1_000_000;

    @Test
    @DisplayName("owes the first epoch at once and the next one after its share of a second")
    void firstAtOnce() {
        Pace pace = new Pace(Speed.FIVE, 0);
        assertThat(pace.owed(0)).isEqualTo(1);
        pace.finished(1);
        assertThat(pace.owed(199 * MILLISECOND)).isZero();
        assertThat(pace.untilNext(150 * MILLISECOND)).isEqualTo(50 * MILLISECOND);
        assertThat(pace.owed(200 * MILLISECOND)).isEqualTo(1);
    }

    @Test
    @DisplayName("the wait until the next epoch is never so short that it is not due then")
    void waitIsLongEnough() {
        for (Speed speed : Speed.values()) {
            Pace pace = new Pace(speed, 17);
            for (int n = 0; n < 1_000; n++) {
                long wait = pace.untilNext(17);
                assertThat(pace.owed(17 + wait)).as("%s, epoch %d", speed, n).isPositive();
                pace.finished(1);
            }
        }
    }

    @Test
    @DisplayName("catches up with what it missed")
    void catchesUp() {
        Pace pace = new Pace(Speed.SIXTY, 0);
        pace.finished(1);
        assertThat(pace.owed(500 * MILLISECOND)).isEqualTo(30);
    }

    @Test
    @DisplayName("forgives all but the present epoch, and goes on from there at its rate")
    void forgives() {
        Pace pace = new Pace(Speed.TEN, 0);
        pace.forgive(10_000 * MILLISECOND);
        assertThat(pace.owed(10_000 * MILLISECOND)).isEqualTo(1);
        pace.finished(1);
        assertThat(pace.owed(10_099 * MILLISECOND)).isZero();
        assertThat(pace.owed(10_100 * MILLISECOND)).isEqualTo(1);
    }

    @Test
    @DisplayName("without a limit there is always more to do, and no wait")
    void unlimited() {
        Pace pace = new Pace(Speed.UNLIMITED, 0);
        pace.finished(1_000_000);
        assertThat(pace.owed(1)).isEqualTo(Long.MAX_VALUE);
        assertThat(pace.untilNext(1)).isZero();
    }
}
