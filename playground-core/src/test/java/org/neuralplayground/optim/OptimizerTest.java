package org.neuralplayground.optim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("An optimizer over flat arrays")
class OptimizerTest {

    static Stream<OptimizerSpec> all() {
        return OptimizerTrajectoryTest.defaultsAndOthers();
    }

    @ParameterizedTest
    @MethodSource("all")
    void givesTheSameBitsInOneRangeAndInMany(OptimizerSpec spec) {
        float[] whole = numbers(1, 100);
        float[] parts = whole.clone();
        Optimizer one = Optimizer.of(spec, 100);
        Optimizer many = Optimizer.of(spec, 100);
        for (int step = 0; step < 20; step++) {
            float[] gradient = numbers(step, 100);
            one.beginStep();
            one.update(whole, gradient, 0, 100, 0.01f);
            many.beginStep();
            many.update(parts, gradient, 0, 1, 0.01f);
            many.update(parts, gradient, 1, 67, 0.01f);
            many.update(parts, gradient, 67, 100, 0.01f);
        }
        assertThat(parts).containsExactly(whole);
    }

    @ParameterizedTest
    @MethodSource("all")
    void leavesWhatIsOutsideTheRangeAsItIs(OptimizerSpec spec) {
        float[] before = numbers(1, 30);
        float[] values = before.clone();
        Optimizer optimizer = Optimizer.of(spec, 30);
        Optimizer fresh = Optimizer.of(spec, 30);
        optimizer.beginStep();
        optimizer.update(values, numbers(2, 30), 10, 20, 0.1f);
        for (int n = 0; n < 30; n++) {
            boolean inside = n >= 10 && n < 20;
            assertThat(values[n] == before[n]).isEqualTo(!inside);
            for (int slot = 0; slot < optimizer.slots(); slot++) {
                assertThat(optimizer.slot(slot)[n] == fresh.slot(slot)[n]).isEqualTo(!inside);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void goesOnFromItsSlotsBitForBit(OptimizerSpec spec) {
        float[] values = numbers(1, 10);
        Optimizer optimizer = Optimizer.of(spec, 10);
        run(optimizer, values, 0, 10_000);

        Optimizer restored = Optimizer.of(spec, 10);
        float[] restoredValues = values.clone();
        for (int slot = 0; slot < optimizer.slots(); slot++) {
            System.arraycopy(optimizer.slot(slot), 0, restored.slot(slot), 0, 10);
        }
        restored.resume(optimizer.steps());
        run(optimizer, values, 10_000, 10_050);
        run(restored, restoredValues, 10_000, 10_050);

        assertThat(restoredValues).containsExactly(values);
        assertThat(restored.steps()).isEqualTo(10_050);
    }

    @Test
    void resumesAtTheFirstStepsWithTheRightCorrections() {
        OptimizerSpec spec = OptimizerSpec.Adam.defaults();
        float[] values = {1};
        Optimizer optimizer = Optimizer.of(spec, 1);
        optimizer.resume(1);
        optimizer.slot(0)[0] = 0.05f;
        optimizer.slot(1)[0] = 0.00025f;
        optimizer.beginStep();
        optimizer.update(values, new float[] {-0.25f}, 0, 1, 0.1f);
        // m = 0.02, v = 0.00031225, rate = 0.1 √0.001999 / 0.19 = 0.0235317
        assertThat((double) values[0]).isCloseTo(1 - 0.0266341, within(1e-6));
    }

    @Test
    void startsItsSlotsAsKerasDoes() {
        assertThat(Optimizer.of(OptimizerSpec.Sgd.defaults(), 2).slots()).isZero();
        assertThat(Optimizer.of(OptimizerSpec.Momentum.defaults(), 2).slots()).isEqualTo(1);
        Optimizer adagrad = Optimizer.of(OptimizerSpec.Adagrad.defaults(), 2);
        assertThat(adagrad.slots()).isEqualTo(1);
        assertThat(adagrad.slot(0)).containsExactly(0.1f, 0.1f);
        Optimizer adam = Optimizer.of(OptimizerSpec.AdamW.defaults(), 2);
        assertThat(adam.slots()).isEqualTo(2);
        assertThat(adam.slot(1)).containsExactly(0, 0);
    }

    @Test
    void withoutDecayAdamWIsAdam() {
        float[] adam = numbers(1, 10);
        float[] adamW = adam.clone();
        run(Optimizer.of(OptimizerSpec.Adam.defaults(), 10), adam, 0, 50);
        run(Optimizer.of(new OptimizerSpec.AdamW(0.9, 0.999, 1e-7, 0), 10), adamW, 0, 50);
        assertThat(adamW).containsExactly(adam);
    }

    @Test
    void refusesAnUpdateBeforeTheFirstStepAndNegativeCounts() {
        Optimizer optimizer = Optimizer.of(OptimizerSpec.Adam.defaults(), 1);
        assertThatIllegalStateException()
                .isThrownBy(() -> optimizer.update(new float[1], new float[1], 0, 1, 0.1f))
                .withMessageContaining("beginStep()");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> optimizer.resume(-1))
                .withMessage("number of steps must be at least 0, was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Optimizer.of(OptimizerSpec.Sgd.defaults(), -2))
                .withMessage("number of parameters must be at least 0, was -2");
    }

    private static void run(Optimizer optimizer, float[] values, int from, int to) {
        for (int step = from; step < to; step++) {
            optimizer.beginStep();
            optimizer.update(values, numbers(step, values.length), 0, values.length, 0.001f);
        }
    }

    private static float[] numbers(long seed, int size) {
        Random random = new Random(seed);
        float[] numbers = new float[size];
        for (int n = 0; n < size; n++) {
            numbers[n] = (float) random.nextGaussian();
        }
        return numbers;
    }
}
