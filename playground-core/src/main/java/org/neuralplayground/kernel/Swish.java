package org.neuralplayground.kernel;

/// `f(z) = z σ(z)` (Ramachandran et al. 2017, beta 1), `f'(z) = f(z) + σ(z) (1 - f(z))`.
final class Swish implements ActivationFunction {

    @Override
    public void forward(float[] z, float[] a, int from, int to) {
        for (int n = from; n < to; n++) {
            a[n] = z[n] * Sigmoid.value(z[n]);
        }
    }

    @Override
    public void backward(float[] z, float[] a, float[] gradient, int from, int to) {
        for (int n = from; n < to; n++) {
            gradient[n] *= a[n] + Sigmoid.value(z[n]) * (1 - a[n]);
        }
    }
}
