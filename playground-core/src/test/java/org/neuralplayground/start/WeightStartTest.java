package org.neuralplayground.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.neuralplayground.random.SeedRandom;

@DisplayName("A start of the weights")
class WeightStartTest {

    static Stream<WeightStartSpec> all() {
        return Stream.of(
                new WeightStartSpec.Zeros(),
                new WeightStartSpec.Constant(0.1),
                WeightStartSpec.reference(),
                new WeightStartSpec.Normal(0.05),
                new WeightStartSpec.GlorotUniform(),
                new WeightStartSpec.GlorotNormal(),
                new WeightStartSpec.HeUniform(),
                new WeightStartSpec.HeNormal(),
                new WeightStartSpec.LecunUniform(),
                new WeightStartSpec.LecunNormal(),
                new WeightStartSpec.Orthogonal(1));
    }

    @Test
    void isTestedWhateverItsKind() {
        assertThat(all().<Class<?>>map(WeightStartSpec::getClass))
                .containsExactlyInAnyOrder(WeightStartSpec.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("all")
    void takesOneDrawAWeight(WeightStartSpec spec) {
        RandomGenerator used = new SeedRandom("seed");
        spec.fill(new float[12], 0, 3, 4, 4, 3, used);
        RandomGenerator skipped = new SeedRandom("seed");
        for (int n = 0; n < 12; n++) {
            skipped.nextDouble();
        }
        assertThat(used.nextDouble()).isEqualTo(skipped.nextDouble());
    }

    @ParameterizedTest
    @MethodSource("all")
    void isTheSameForTheSameSeedAndWritesNowhereElse(WeightStartSpec spec) {
        float[] target = new float[20];
        Arrays.fill(target, 7);
        spec.fill(target, 3, 3, 4, 4, 3, new SplittableRandom(1));
        float[] alone = new float[12];
        spec.fill(alone, 0, 3, 4, 4, 3, new SplittableRandom(1));
        assertThat(Arrays.copyOfRange(target, 3, 15)).containsExactly(alone);
        assertThat(Arrays.copyOfRange(target, 0, 3)).containsOnly(7);
        assertThat(Arrays.copyOfRange(target, 15, 20)).containsOnly(7);
    }

    @ParameterizedTest
    @MethodSource("all")
    void takesALayerWithoutInputs(WeightStartSpec spec) {
        float[] none = new float[0];
        spec.fill(none, 0, 3, 0, 0, 3, new SplittableRandom(1));
        assertThat(none).isEmpty();
    }

    @Test
    void isZeroOrAConstantIfThatIsWanted() {
        float[] target = {1, 1};
        new WeightStartSpec.Zeros().fill(target, 0, 1, 2, 2, 1, new SplittableRandom(1));
        assertThat(target).containsOnly(0);
        new WeightStartSpec.Constant(0.1).fill(target, 0, 1, 2, 2, 1, new SplittableRandom(1));
        assertThat(target).containsOnly(0.1f);
    }

    @Test
    void ofTheReferenceIsItsDrawLessOneHalfBitForBit() {
        float[] target = new float[1000];
        WeightStartSpec.reference().fill(target, 0, 10, 100, 100, 10, new SeedRandom("0.5"));
        RandomGenerator random = new SeedRandom("0.5");
        for (float weight : target) {
            assertThat(weight).isEqualTo((float) (random.nextDouble() - 0.5));
        }
    }

    /// Limits `√(6 / (inputs + units))` and `√(6 / inputs)`, as the playground's first engine wrote
    /// them: links that were shared must go on giving the same runs.
    @ParameterizedTest
    @CsvSource({"2, 4", "4, 2", "7, 8", "3, 1", "1, 1", "784, 128"})
    void ofGlorotAndHeKeepTheBitsOfTheFirstEngine(int inputs, int units) {
        assertDrawnWithin(
                StrictMath.sqrt(6.0 / (inputs + units)),
                new WeightStartSpec.GlorotUniform(),
                inputs,
                units);
        assertDrawnWithin(
                StrictMath.sqrt(6.0 / inputs), new WeightStartSpec.HeUniform(), inputs, units);
    }

    private static void assertDrawnWithin(
            double limit, WeightStartSpec spec, int inputs, int units) {
        float[] target = new float[units * inputs];
        spec.fill(target, 0, units, inputs, inputs, units, new SeedRandom("s"));
        RandomGenerator random = new SeedRandom("s");
        for (float weight : target) {
            assertThat(weight).isEqualTo((float) ((2 * random.nextDouble() - 1) * limit));
        }
    }

    @Test
    void refusesWhatIsNoNumberOrDoesNotFit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WeightStartSpec.Uniform(-1))
                .withMessage("limit of a uniform start must be at least 0 and finite, was -1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WeightStartSpec.Normal(Double.NaN))
                .withMessage(
                        "standard deviation of a normal start must be at least 0 and finite, was"
                                + " NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WeightStartSpec.Constant(1e300))
                .withMessage("start value must be finite, was 1.0E300");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WeightStartSpec.Orthogonal(Double.NEGATIVE_INFINITY))
                .withMessage("gain of an orthogonal start must be finite, was -Infinity");
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() ->
                        new WeightStartSpec.HeNormal()
                                .fill(new float[5], 0, 2, 3, 3, 2, new SplittableRandom(1)));
    }
}
