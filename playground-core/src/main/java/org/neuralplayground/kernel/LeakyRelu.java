package org.neuralplayground.kernel;

/// `f(z) = z` where z > 0 and `0.2 z` elsewhere (Maas et al. 2013, with the slope of Keras 3's
/// function `leaky_relu`); `f'(z)` is 1 and 0.2, the latter also at 0.
final class LeakyRelu implements ActivationFunction {
    static final float SLOPE = 0.2f;

    @Override
    public void forward(float[] z, float[] a, int from, int to) {
        for (int n = from; n < to; n++) {
            a[n] = z[n] > 0 ? z[n] : SLOPE * z[n];
        }
    }

    @Override
    public void backward(float[] z, float[] a, float[] gradient, int from, int to) {
        for (int n = from; n < to; n++) {
            gradient[n] *= z[n] > 0 ? 1 : SLOPE;
        }
    }
}
