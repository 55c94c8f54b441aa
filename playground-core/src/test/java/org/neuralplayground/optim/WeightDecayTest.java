package org.neuralplayground.optim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Weight decay")
class WeightDecayTest {

    @Test
    void takesItsShareOfEachWeightInTheRange() {
        float[] values = {8, 8, -4, 0, 8};
        // 8 (1 - 0.5 x 0.25) = 7
        WeightDecay.apply(values, 1, 4, 0.5f, 0.25f);
        assertThat(values).containsExactly(8, 7, -3.5f, 0, 8);
    }

    /// The number of Keras' `test_weight_decay`, which decays 2 three times.
    @Test
    void isThatOfKeras() {
        float[] value = {2};
        for (int step = 0; step < 3; step++) {
            WeightDecay.apply(value, 0, 1, 0.004f, 1);
        }
        assertThat((double) value[0]).isCloseTo(1.9760959, within(1e-6));
    }

    @Test
    void beforeAdamIsAdamW() {
        float[] apart = {1, -2, 3};
        float[] together = apart.clone();
        float[] gradient = {0.1f, 0.2f, -0.3f};
        Optimizer adam = Optimizer.of(OptimizerSpec.Adam.defaults(), 3);
        Optimizer adamW = Optimizer.of(OptimizerSpec.AdamW.defaults(), 3);
        for (int step = 0; step < 10; step++) {
            adam.beginStep();
            WeightDecay.apply(apart, 0, 3, 0.004f, 0.01f);
            adam.update(apart, gradient, 0, 3, 0.01f);
            adamW.beginStep();
            adamW.update(together, gradient, 0, 3, 0.01f);
        }
        assertThat(together).containsExactly(apart);
    }
}
