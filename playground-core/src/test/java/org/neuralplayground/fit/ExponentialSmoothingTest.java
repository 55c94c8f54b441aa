package org.neuralplayground.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A curve is smoothed with what it was before")
class ExponentialSmoothingTest {
    /// By hand: 0.9 x 10 + 0.1 x 20 = 11; 0.9 x 11 + 0.1 x 1 = 10.
    @Test
    void eachValueCountsATenth() {
        double[] smooth =
                ExponentialSmoothing.smooth(
                        new double[] {10, 20, 1}, ExponentialSmoothing.DEFAULT_FACTOR);

        assertThat(smooth).containsExactly(new double[] {10, 11, 10}, within(1e-12));
    }

    @Test
    void aFactorOfZeroSmoothsNothing() {
        assertThat(ExponentialSmoothing.smooth(new double[] {3, -1}, 0)).containsExactly(3, -1);
        assertThat(ExponentialSmoothing.smooth(new double[] {}, 0)).isEmpty();
    }

    @Test
    void theFactorIsBelowOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExponentialSmoothing(1))
                .withMessage("smoothing factor must be in [0, 1), was 1.0");
    }
}
