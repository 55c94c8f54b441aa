package org.neuralplayground.kernel;

/// `f(z) = z Φ(z)` with the normal distribution function Φ (Hendrycks and Gimpel 2016), in the
/// exact form, which is Keras 3's default, not the one with tanh; `f'(z) = Φ(z) + z φ(z)`.
///
/// `Φ(z) = ½ (1 + erf(z / √2))`, where erf is a rational function `x P(x²) / Q(x²)` with P and Q of
/// degree 5, fitted in [-3.92, 3.92] for the least relative error (2e-8 before rounding) and ±1
/// outside; its error is below 4e-7.
final class Gelu implements ActivationFunction {
    static final float ROOT_HALF = 0.70710677f;
    static final float DENSITY_AT_0 = 0.3989423f;

    /// From here on erf is 1 in single precision.
    static final float SATURATION = 3.92f;

    static final float P0 = 1.1283791f;
    static final float P1 = 0.19039688f;
    static final float P2 = 5.2747276e-2f;
    static final float P3 = 3.7651588e-3f;
    static final float P4 = 2.8486486e-4f;
    static final float P5 = 2.050062e-6f;
    static final float Q1 = 0.50206757f;
    static final float Q2 = 0.11410499f;
    static final float Q3 = 1.4968302e-2f;
    static final float Q4 = 1.1624105e-3f;
    static final float Q5 = 3.809052e-5f;

    @Override
    public void forward(float[] z, float[] a, int from, int to) {
        for (int n = from; n < to; n++) {
            a[n] = z[n] * distribution(z[n]);
        }
    }

    @Override
    public void backward(float[] z, float[] a, float[] gradient, int from, int to) {
        for (int n = from; n < to; n++) {
            gradient[n] *= distribution(z[n]) + z[n] * density(z[n]);
        }
    }

    /// Φ(z).
    private static float distribution(float z) {
        float x = Math.max(-SATURATION, Math.min(SATURATION, z * ROOT_HALF));
        float u = x * x;
        float p = ((((P5 * u + P4) * u + P3) * u + P2) * u + P1) * u + P0;
        float q = ((((Q5 * u + Q4) * u + Q3) * u + Q2) * u + Q1) * u + 1;
        return 0.5f + 0.5f * Math.max(-1f, Math.min(1f, x * p / q));
    }

    /// φ(z) = e^(-z²/2) / √(2π), where `e^-v = (1 - t) / (1 + t)` with `t = tanh(v / 2)`.
    private static float density(float z) {
        float t = Tanh.value(0.25f * z * z);
        return DENSITY_AT_0 * (1 - t) / (1 + t);
    }
}
