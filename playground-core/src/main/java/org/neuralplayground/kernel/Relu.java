package org.neuralplayground.kernel;

/// `f(z) = max(z, 0)`, `f'(z) = 1` where z > 0 and 0 elsewhere, also at 0.
final class Relu implements ActivationFunction {

    @Override
    public void forward(float[] z, float[] a, int from, int to) {
        for (int n = from; n < to; n++) {
            a[n] = Math.max(z[n], 0f);
        }
    }

    @Override
    public void backward(float[] z, float[] a, float[] gradient, int from, int to) {
        for (int n = from; n < to; n++) {
            gradient[n] = z[n] > 0 ? gradient[n] : 0;
        }
    }
}
