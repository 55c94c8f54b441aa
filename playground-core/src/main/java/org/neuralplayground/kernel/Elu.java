package org.neuralplayground.kernel;

/// `f(z) = z` where z > 0 and `e^z - 1` elsewhere (Clevert et al. 2016, alpha 1); `f'(z)` is 1 and
/// `f(z) + 1`.
final class Elu implements ActivationFunction {

    /// `e^z - 1 = 2 t / (1 - t)` with `t = tanh(z / 2)`, for z <= 0: no cancellation near 0.
    private static float negative(float z) {
        float t = Tanh.value(0.5f * z);
        return 2 * t / (1 - t);
    }

    @Override
    public void forward(float[] z, float[] a, int from, int to) {
        for (int n = from; n < to; n++) {
            a[n] = z[n] > 0 ? z[n] : negative(z[n]);
        }
    }

    @Override
    public void backward(float[] z, float[] a, float[] gradient, int from, int to) {
        for (int n = from; n < to; n++) {
            gradient[n] *= z[n] > 0 ? 1 : a[n] + 1;
        }
    }
}
