package org.neuralplayground.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neuralplayground.spec.Activation;

/// Both kernels on the same numbers, with the special ones among them.
@DisplayName("The vector kernel agrees with the plain one in activations:")
class ActivationParityTest {
    private final Kernel plain = Kernels.plain();
    private final Random random = new Random(7);
    private Kernel vector = plain;

    @BeforeEach
    void needsTheModule() {
        Assumptions.assumeTrue(
                Kernels.vector().isPresent(), "the Java machine was started without the module");
        vector = Kernels.vector().orElseThrow();
    }

    private float[] numbers(int count) {
        float[] numbers = new float[count];
        for (int n = 0; n < count; n++) {
            numbers[n] = (float) random.nextGaussian();
        }
        return numbers;
    }

    @ParameterizedTest
    @EnumSource(Activation.class)
    void inValuesAndDerivatives(Activation activation) {
        int count = 40_000;
        float[] z = new float[count];
        for (int n = 0; n < count; n++) {
            z[n] = (n - count / 2) * 0.001f;
        }
        float[] special = {
            Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, 1e30f, -1e30f, 0f, -0f, 1e-30f
        };
        System.arraycopy(special, 0, z, 0, special.length);
        float[] expected = new float[count];
        float[] actual = new float[count];
        plain.activate(activation, z, expected, 0, count);
        vector.activate(activation, z, actual, 0, count);
        for (int n = 0; n < count; n++) {
            if (Float.isFinite(expected[n])) {
                double bound = 5e-7 * Math.max(1, Math.abs(z[n]));
                assertThat((double) actual[n])
                        .as("f(%s)", z[n])
                        .isCloseTo(expected[n], within(bound));
            } else {
                assertThat(Float.compare(actual[n], expected[n])).as("f(%s)", z[n]).isZero();
            }
        }
        float[] expectedGradient = numbers(count);
        float[] actualGradient = expectedGradient.clone();
        plain.activationGradient(activation, z, expected, expectedGradient, 0, count);
        vector.activationGradient(activation, z, actual, actualGradient, 0, count);
        for (int n = special.length; n < count; n++) {
            assertThat((double) actualGradient[n])
                    .as("f'(%s)", z[n])
                    .isCloseTo(expectedGradient[n], within(1e-5));
        }
    }

    /// Every number from 7.5 on, below which the error leaves room, to 9.5.
    @Test
    void inATanhThatIsNeverMoreThanOneAndThenOne() {
        int first = Float.floatToIntBits(7.5f);
        int count = Lanes.padded(Float.floatToIntBits(9.5f) - first);
        float[] z = new float[count];
        for (int n = 0; n < count; n++) {
            z[n] = Float.intBitsToFloat(first + n);
        }
        for (Kernel kernel : List.of(plain, vector)) {
            float[] a = new float[count];
            kernel.activate(Activation.TANH, z, a, 0, count);
            for (int n = 0; n < count; n++) {
                if (!(a[n] <= 1) || (z[n] >= Tanh.SATURATION && a[n] != 1)) {
                    fail("tanh %s was %s".formatted(z[n], a[n]));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Activation.class,
            names = {"STEP"},
            mode = EnumSource.Mode.EXCLUDE)
    void inKeepingWhatIsNotANumber(Activation activation) {
        float[] z = new float[16];
        z[5] = Float.NaN;
        for (Kernel kernel : List.of(plain, vector)) {
            float[] a = new float[16];
            kernel.activate(activation, z, a, 0, 16);
            assertThat(a[5]).isNaN();
        }
    }
}
