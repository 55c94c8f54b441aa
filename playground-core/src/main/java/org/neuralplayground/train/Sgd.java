package org.neuralplayground.train;

/// Stochastic gradient descent: `w = w - learningRate g`.
final class Sgd implements UpdateRule {

    @Override
    public void apply(float[] values, float[] gradient, float learningRate) {
        for (int n = 0; n < values.length; n++) {
            values[n] -= learningRate * gradient[n];
        }
    }
}
