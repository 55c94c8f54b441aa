package org.neuralplayground.train;

/// Gradient descent with momentum 0.9 (Polyak 1964, as Keras writes it): `v = 0.9 v - learningRate
/// g`, `w = w + v`.
final class Momentum implements UpdateRule {
    private static final float MOMENTUM = 0.9f;

    private final float[] velocity;

    Momentum(int size) {
        velocity = new float[size];
    }

    @Override
    public void apply(float[] values, float[] gradient, float learningRate) {
        for (int n = 0; n < values.length; n++) {
            velocity[n] = MOMENTUM * velocity[n] - learningRate * gradient[n];
            values[n] += velocity[n];
        }
    }
}
