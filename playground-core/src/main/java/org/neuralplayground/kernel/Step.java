package org.neuralplayground.kernel;

/// `f(z) = 1` where z >= 0 and 0 elsewhere (Rosenblatt's perceptron). Its derivative is 0 wherever
/// it has one: layers below it do not learn.
final class Step implements ActivationFunction {

    @Override
    public void forward(float[] z, float[] a, int from, int to) {
        for (int n = from; n < to; n++) {
            a[n] = z[n] >= 0 ? 1 : 0;
        }
    }

    @Override
    public void backward(float[] z, float[] a, float[] gradient, int from, int to) {
        for (int n = from; n < to; n++) {
            gradient[n] = 0;
        }
    }
}
