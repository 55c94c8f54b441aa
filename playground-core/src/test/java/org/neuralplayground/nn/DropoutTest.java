package org.neuralplayground.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuralplayground.model.LayerSpec.Dropout;
import org.neuralplayground.model.LossSpec;
import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.model.Shape;
import org.neuralplayground.model.StartSpec;
import org.neuralplayground.random.SeedRandom;

@DisplayName("Dropout")
class DropoutTest {
    private static final int ROWS = 200;
    private static final int LANES = 256;

    private static float[] mask(double rate, int position, long draw) {
        float[] factors = new float[ROWS * LANES];
        new DropoutMask(rate, position).fill(draw, ROWS, LANES, factors);
        return factors;
    }

    private static double shareOfZeros(float[] factors) {
        int zeros = 0;
        for (float factor : factors) {
            zeros += factor == 0 ? 1 : 0;
        }
        return zeros / (double) factors.length;
    }

    /// How often two masks drop the same number.
    private static double shareOfBoth(float[] one, float[] other, int shift) {
        int both = 0;
        int count = one.length - shift;
        for (int n = 0; n < count; n++) {
            both += one[n] == 0 && other[n + shift] == 0 ? 1 : 0;
        }
        return both / (double) count;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.2, 0.5, 0.75, 0.99})
    void dropsTheShareThatItsRateSays(double rate) {
        double deviation = Math.sqrt(rate * (1 - rate) / (ROWS * LANES));
        for (long draw = 0; draw < 10; draw++) {
            assertThat(shareOfZeros(mask(rate, 3, draw))).isCloseTo(rate, within(4 * deviation));
        }
    }

    @Test
    void multipliesWhatItKeepsSoThatTheMeanStays() {
        for (float factor : mask(0.2, 0, 0)) {
            assertThat(factor).isIn(0f, 1.25f);
        }
        assertThat(mask(0, 0, 0)).containsOnly(1f);
    }

    @Test
    void dropsIndependentlyFromLaneToLaneRowToRowDrawToDrawAndLayerToLayer() {
        float[] mask = mask(0.5, 2, 7);
        double tolerance = 4 * Math.sqrt(0.25 * 0.75 / (ROWS * LANES));
        assertThat(shareOfBoth(mask, mask, 1)).isCloseTo(0.25, within(tolerance));
        assertThat(shareOfBoth(mask, mask, LANES)).isCloseTo(0.25, within(tolerance));
        assertThat(shareOfBoth(mask, mask(0.5, 2, 8), 0)).isCloseTo(0.25, within(tolerance));
        assertThat(shareOfBoth(mask, mask(0.5, 3, 7), 0)).isCloseTo(0.25, within(tolerance));
    }

    @Test
    void drawsTheSameForTheSameDrawWhateverTheNumberOfLanes() {
        float[] wide = mask(0.3, 1, 42);
        DropoutMask mask = new DropoutMask(0.3, 1);
        float[] narrow = new float[ROWS * 16];
        mask.fill(42, ROWS, 16, narrow);
        for (int row = 0; row < ROWS; row++) {
            for (int lane = 0; lane < 16; lane++) {
                assertThat(narrow[row * 16 + lane]).isEqualTo(wide[row * LANES + lane]);
                assertThat(mask.factor(42, row, lane)).isEqualTo(wide[row * LANES + lane]);
            }
        }
    }

    @Test
    void changesNothingOutsideTraining() {
        ModelSpec spec =
                new ModelSpec(
                        new Shape.Features(3),
                        List.of(new Dropout(0.9)),
                        new LossSpec.SquaredError());
        Network network = new Network(spec, StartSpec.KERAS, new SeedRandom("w"));
        NetworkPass pass = new NetworkPass(network, 5, NetworkPass.Learning.NOTHING);
        pass.prepare(5);
        for (int n = 0; n < pass.input().getNumElements(); n++) {
            pass.input().data[n] = n - 20.5f;
        }
        pass.forwardInTraining(0);
        assertThat(pass.rawOutputs().data).isNotEqualTo(pass.input().data);
        pass.forward();
        assertThat(pass.rawOutputs().data).containsExactly(pass.input().data);
    }
}
