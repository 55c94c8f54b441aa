package org.neuralplayground.optim;

/// Gradient descent with momentum (Polyak 1964, as Keras writes it): `v = momentum v - learningRate
/// g`, `w = w + v`. Keras 3 `SGD(momentum=...)`; one slot, `v`, from 0.
record MomentumRule(float momentum) implements UpdateRule {

    @Override
    public int slots() {
        return 1;
    }

    @Override
    public void update(
            float[] values,
            float[] gradient,
            float[][] slots,
            int from,
            int to,
            float learningRate) {
        step(values, gradient, slots[0], from, to, learningRate, momentum);
    }

    /// @param values Modified.
    /// @param velocity `v`. Modified.
    static void step(
            float[] values,
            float[] gradient,
            float[] velocity,
            int from,
            int to,
            float learningRate,
            float momentum) {
        for (int n = from; n < to; n++) {
            float moved = momentum * velocity[n] - learningRate * gradient[n];
            velocity[n] = moved;
            values[n] += moved;
        }
    }
}
