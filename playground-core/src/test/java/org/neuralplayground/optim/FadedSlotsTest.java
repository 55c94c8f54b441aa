package org.neuralplayground.optim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A slot that has faded away")
class FadedSlotsTest {
    private static final int SIZE = 40;
    private static final float LEARNING_RATE = 0.01f;

    @Test
    void isZeroUpToTheLimitAndKeptAboveIt() {
        float above = Math.nextUp(FadedSlots.LIMIT);
        float[] slot = {
            FadedSlots.LIMIT,
            -FadedSlots.LIMIT,
            Float.MIN_VALUE,
            -Float.MIN_NORMAL,
            0,
            above,
            -above,
            -1,
            Float.MAX_VALUE,
            Float.NEGATIVE_INFINITY,
            Float.NaN,
            Float.MIN_VALUE
        };
        FadedSlots.clear(slot, 0, 11);
        for (int n = 0; n < 5; n++) {
            assertThat(slot[n] == 0).as("number %d", n).isTrue();
        }
        assertThat(slot[5]).isEqualTo(above);
        assertThat(slot[6]).isEqualTo(-above);
        assertThat(slot[7]).isEqualTo(-1);
        assertThat(slot[8]).isEqualTo(Float.MAX_VALUE);
        assertThat(slot[9]).isEqualTo(Float.NEGATIVE_INFINITY);
        assertThat(slot[10]).isNaN();
        assertThat(slot[11]).isEqualTo(Float.MIN_VALUE);
    }

    /// Those of Keras' defaults that fade.
    static Stream<OptimizerSpec> fading() {
        return Stream.of(
                OptimizerSpec.Momentum.defaults(),
                new OptimizerSpec.Momentum(0.9, true),
                OptimizerSpec.RmsProp.defaults(),
                OptimizerSpec.Adadelta.defaults(),
                OptimizerSpec.Adam.defaults(),
                OptimizerSpec.AdamW.defaults());
    }

    /// 0.999^100,000 = 2⁻¹⁴⁴: the slowest has passed through all normal numbers.
    @ParameterizedTest
    @MethodSource("fading")
    void endsAtZeroWhereTheRuleAloneKeepsSubnormals(OptimizerSpec spec) {
        float[] gradient = gradient(1, 1);
        Optimizer optimizer = Optimizer.of(spec, SIZE);
        Alone alone = new Alone(spec);
        float[] values = new float[SIZE];
        for (int step = 0; step < 100_032; step++) {
            float[] now = step == 0 ? gradient : new float[SIZE];
            optimizer.beginStep();
            optimizer.update(values, now, 0, SIZE, LEARNING_RATE);
            alone.step(now);
        }
        for (int slot = 0; slot < optimizer.slots(); slot++) {
            for (int n = 0; n < SIZE; n++) {
                float kept = Math.abs(alone.slots[slot][n]);
                assertThat(kept).isBetween(Float.MIN_VALUE, Float.MIN_NORMAL);
                assertThat(optimizer.slot(slot)[n] == 0).isTrue();
            }
        }
    }

    /// Gradients that are 0 for as long as it takes to fade, and come back, large and tiny.
    @ParameterizedTest
    @MethodSource("fading")
    void showsInNoBitOfAWeight(OptimizerSpec spec) {
        Optimizer optimizer = Optimizer.of(spec, SIZE);
        Alone alone = new Alone(spec);
        float[] values = alone.values.clone();
        boolean[] cleared = new boolean[1];
        for (int step = 0; step < 20_000; step++) {
            boolean silent = step % 5_000 > 100;
            float[] gradient = silent ? new float[SIZE] : gradient(step, scale(step / 5_000));
            optimizer.beginStep();
            optimizer.update(values, gradient, 0, SIZE, LEARNING_RATE);
            alone.step(gradient);
            assertThat(values).containsExactly(alone.values);
            cleared[0] |= optimizer.slot(0)[0] == 0 && alone.slots[0][0] != 0;
        }
        assertThat(cleared[0]).as("has cleared a slot").isTrue();
    }

    private static float scale(int round) {
        return round % 2 == 0 ? 1e-3f : 1e-18f;
    }

    private static float[] gradient(long seed, float scale) {
        Random random = new Random(seed);
        float[] gradient = new float[SIZE];
        for (int n = 0; n < SIZE; n++) {
            gradient[n] = scale * (float) random.nextGaussian();
        }
        return gradient;
    }

    /// The rule without anything around it.
    private static final class Alone {
        private final UpdateRule rule;
        private final float[] values = gradient(-1, 1);
        private final float[][] slots;

        private Alone(OptimizerSpec spec) {
            rule = UpdateRule.of(spec);
            slots = new float[rule.slots()][SIZE];
        }

        private void step(float[] gradient) {
            rule.beginStep();
            rule.update(values, gradient, slots, 0, SIZE, LEARNING_RATE);
        }
    }
}
