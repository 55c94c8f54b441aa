package org.neuralplayground.train;

/// Gradient descent with Nesterov's momentum 0.9 (Sutskever et al. 2013, as Keras writes it): `v =
/// 0.9 v - learningRate g`, `w = w + 0.9 v - learningRate g`.
final class Nesterov implements UpdateRule {
    private static final float MOMENTUM = 0.9f;

    private final float[] velocity;

    Nesterov(int size) {
        velocity = new float[size];
    }

    @Override
    public void apply(float[] values, float[] gradient, float learningRate) {
        for (int n = 0; n < values.length; n++) {
            float descent = learningRate * gradient[n];
            velocity[n] = MOMENTUM * velocity[n] - descent;
            values[n] += MOMENTUM * velocity[n] - descent;
        }
    }
}
