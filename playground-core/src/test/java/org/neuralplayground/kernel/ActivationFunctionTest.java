package org.neuralplayground.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neuralplayground.reference.ReferenceActivation;
import org.neuralplayground.spec.Activation;

@DisplayName("An activation")
class ActivationFunctionTest {
    private static final int POINTS = 40_001;

    private static float[] line() {
        float[] z = new float[POINTS];
        for (int n = 0; n < POINTS; n++) {
            z[n] = (n - POINTS / 2) * 0.0005f;
        }
        return z;
    }

    @ParameterizedTest
    @EnumSource(Activation.class)
    void agreesWithItsDefinitionInDoublePrecision(Activation activation) {
        float[] z = line();
        float[] a = new float[POINTS];
        ActivationFunction.of(activation).forward(z, a, 0, POINTS);
        for (int n = 0; n < POINTS; n++) {
            double expected = ReferenceActivation.value(activation, z[n]);
            assertThat((double) a[n])
                    .as("f(%s)", z[n])
                    .isCloseTo(expected, within(5e-7 * Math.max(1, Math.abs(z[n]))));
        }
    }

    @ParameterizedTest
    @EnumSource(Activation.class)
    void agreesWithItsDerivativeInDoublePrecision(Activation activation) {
        float[] z = line();
        float[] a = new float[POINTS];
        float[] gradient = new float[POINTS];
        Arrays.fill(gradient, 2);
        ActivationFunction function = ActivationFunction.of(activation);
        function.forward(z, a, 0, POINTS);
        function.backward(z, a, gradient, 0, POINTS);
        for (int n = 0; n < POINTS; n++) {
            double expected = 2 * ReferenceActivation.derivative(activation, z[n]);
            assertThat((double) gradient[n]).as("f'(%s)", z[n]).isCloseTo(expected, within(1e-5));
        }
    }

    @ParameterizedTest
    @EnumSource(Activation.class)
    void touchesNothingOutsideItsRange(Activation activation) {
        float[] z = {1, 2, 3, 4};
        float[] a = {9, 9, 9, 9};
        ActivationFunction.of(activation).forward(z, a, 1, 3);
        assertThat(a[0]).isEqualTo(9);
        assertThat(a[3]).isEqualTo(9);
    }

    @Test
    void ofTypeTanhIsSaturatedForLargeSumsAndKeepsWhatIsNotANumber() {
        assertThat(Tanh.value(Float.POSITIVE_INFINITY)).isCloseTo(1, within(1e-6f));
        assertThat(Tanh.value(-1e30f)).isCloseTo(-1, within(1e-6f));
        assertThat(Tanh.value(Float.NaN)).isNaN();
        assertThat(Tanh.value(0)).isZero();
    }
}
