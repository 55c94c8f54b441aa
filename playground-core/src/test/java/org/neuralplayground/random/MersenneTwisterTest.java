package org.neuralplayground.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.dataset.RowSelection;

/// Expected numbers from `numpy.random.RandomState(113)` of NumPy 2.4.6, and the first of
/// `RandomState(5489)`, MT19937's well-known default seed.
@DisplayName("The Mersenne Twister gives NumPy's numbers")
class MersenneTwisterTest {
    @Test
    void bits() {
        MersenneTwister twister = new MersenneTwister(113);
        long[] drawn = new long[5];
        Arrays.setAll(drawn, n -> Integer.toUnsignedLong(twister.nextInt()));

        assertThat(drawn)
                .containsExactly(3659249829L, 529109724L, 317413538L, 548173386L, 3843702636L);
        assertThat(Integer.toUnsignedLong(new MersenneTwister(5489).nextInt()))
                .isEqualTo(3499211612L);
    }

    @Test
    void doubles() {
        MersenneTwister twister = new MersenneTwister(113);

        assertThat(twister.nextDouble()).isEqualTo(0.8519854927300882);
        assertThat(twister.nextDouble()).isEqualTo(0.07390359884225994);
        assertThat(twister.nextDouble()).isEqualTo(0.8949317626986235);
    }

    @Test
    void sixtyFourBitsHaveTheUpperHalfFirst() {
        assertThat(new MersenneTwister(113).nextLong()).isEqualTo((3659249829L << 32) + 529109724L);
    }

    @Test
    void shuffles() {
        assertThat(RowSelection.shuffled(20, new MersenneTwister(113)).toArray())
                .containsExactly(
                        14, 11, 19, 17, 1, 4, 8, 3, 13, 15, 16, 9, 0, 7, 6, 18, 12, 10, 2, 5);
    }

    @Test
    void aShuffleLeavesTheStreamWhereNumPyDoes() {
        MersenneTwister twister = new MersenneTwister(113);

        int[] train = RowSelection.shuffled(25_000, twister).toArray();
        int[] test = RowSelection.shuffled(25_000, twister).toArray();

        assertThat(train)
                .startsWith(7798, 13226, 18078, 793, 17499, 23003, 574, 19638, 5181, 23045)
                .endsWith(11010, 16236, 22690, 4828, 14501);
        assertThat(test).startsWith(22748, 4083, 8015, 13688, 5310, 4466, 736, 22654, 23614, 10255);
    }

    @Test
    void aBoundIsPositive() {
        assertThat(new MersenneTwister(1).nextInt(1)).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MersenneTwister(1).nextInt(0))
                .withMessage("bound must be positive, was 0");
    }
}
