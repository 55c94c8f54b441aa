package org.neuralplayground.optim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Three parameters, (3, 4), (0.3, -0.4) and (12): norms 5, 0.5 and 12, together √169.25. What lies
/// before and behind them belongs to nobody.
@DisplayName("Clipping a gradient")
class GradientClippingTest {
    private static final int[] BOUNDS = {1, 3, 5, 6};

    private static float[] gradient() {
        return new float[] {99, 3, 4, 0.3f, -0.4f, 12, 99};
    }

    private static float[] clipped(GradientClipping clipping, float[] gradient) {
        clipping.clip(gradient, BOUNDS);
        return gradient;
    }

    @Test
    void noneLeavesAllAsItIs() {
        assertThat(clipped(new GradientClipping.None(), gradient())).containsExactly(gradient());
    }

    @Test
    void byValueCutsEachNumber() {
        assertThat(clipped(new GradientClipping.ByValue(0.35), gradient()))
                .containsExactly(99, 0.35f, 0.35f, 0.3f, -0.35f, 0.35f, 99);
    }

    @Test
    void byNormShortensEachParameterThatIsTooLong() {
        // (3, 4) / 5, and 12 / 12; (0.3, -0.4) is short enough
        assertThat(clipped(new GradientClipping.ByNorm(1), gradient()))
                .usingComparatorWithPrecision(1e-7f)
                .containsExactly(99, 0.6f, 0.8f, 0.3f, -0.4f, 1, 99);
    }

    @Test
    void byGlobalNormShortensAllAlike() {
        // 6.5 / √169.25 = 0.4996305
        assertThat(clipped(new GradientClipping.ByGlobalNorm(6.5), gradient()))
                .usingComparatorWithPrecision(2e-6f)
                .containsExactly(99, 1.498891f, 1.998522f, 0.1498891f, -0.1998522f, 5.995566f, 99);
    }

    @Test
    void leavesTheBitsOfAGradientWithinTheLimit() {
        assertThat(clipped(new GradientClipping.ByValue(12), gradient()))
                .containsExactly(gradient());
        assertThat(clipped(new GradientClipping.ByNorm(12), gradient()))
                .containsExactly(gradient());
        assertThat(clipped(new GradientClipping.ByGlobalNorm(13.01), gradient()))
                .containsExactly(gradient());
    }

    @Test
    void leavesZeroAtZero() {
        assertThat(clipped(new GradientClipping.ByNorm(1), new float[7])).containsOnly(0);
    }

    @Test
    void doesNotHideAGradientThatBroke() {
        float[] infinite = gradient();
        infinite[2] = Float.POSITIVE_INFINITY;
        clipped(new GradientClipping.ByGlobalNorm(1), infinite);
        assertThat(infinite[1]).isNaN();
        assertThat(infinite[5]).isNaN();

        float[] undefined = gradient();
        undefined[2] = Float.NaN;
        assertThat(clipped(new GradientClipping.ByValue(1), undefined.clone())[2]).isNaN();
        assertThat(clipped(new GradientClipping.ByNorm(1), undefined)[1]).isNaN();
        assertThat(undefined[5]).isEqualTo(1);
    }

    @Test
    void measuresNormsOfAnyLengthAndOfHugeNumbers() {
        float[] numbers = new float[1003];
        Random random = new Random(3);
        double squares = 0;
        for (int n = 0; n < numbers.length; n++) {
            numbers[n] = (float) random.nextGaussian();
        }
        for (int to = 0; to <= numbers.length; to++) {
            assertThat(GradientNorm.of(numbers, 0, to))
                    .isCloseTo(Math.sqrt(squares), within(1e-12));
            squares += to < numbers.length ? Math.pow(numbers[to], 2) : 0;
        }
        assertThat(GradientNorm.of(new float[] {3e38f, 3e38f}, 0, 2))
                .isCloseTo(3e38 * Math.sqrt(2), within(1e32));
    }

    @Test
    void refusesALimitThatIsNotPositive() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GradientClipping.ByValue(0))
                .withMessage("limit of a gradient must be positive and finite, was 0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GradientClipping.ByNorm(-1))
                .withMessage("limit of a gradient's norm must be positive and finite, was -1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GradientClipping.ByGlobalNorm(Double.NaN))
                .withMessage(
                        "limit of the global gradient norm must be positive and finite, was NaN");
    }
}
