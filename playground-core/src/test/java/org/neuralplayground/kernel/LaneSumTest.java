package org.neuralplayground.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import jdk.incubator.vector.FloatVector;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A sum of lanes")
class LaneSumTest {

    @Test
    void addsTheUpperHalfToTheLowerOneDownToOneLane() {
        float[] numbers = numbers();
        float[] sums = numbers.clone();
        for (int half = sums.length / 2; half > 0; half /= 2) {
            for (int n = 0; n < half; n++) {
                sums[n] += sums[n + half];
            }
        }
        assertThat(sum(numbers)).isEqualTo(sums[0]);
    }

    /// As often as it takes for the loop to be compiled.
    @Test
    void keepsItsBitsWhenItIsCompiled() {
        float[] numbers = numbers();
        float first = sum(numbers);
        for (int n = 0; n < 200_000; n++) {
            if (sum(numbers) != first) {
                assertThat(sum(numbers)).as("call %d", n).isEqualTo(first);
            }
        }
    }

    private static float sum(float[] numbers) {
        return LaneSum.of(FloatVector.fromArray(VectorActivations.S, numbers, 0));
    }

    /// Of very different sizes, so that each order of adding gives other bits.
    private static float[] numbers() {
        float[] numbers = new float[VectorActivations.W];
        for (int n = 0; n < numbers.length; n++) {
            numbers[n] = (float) Math.sin(n + 1) * (n % 3 == 0 ? 1e4f : 1);
        }
        return numbers;
    }
}
