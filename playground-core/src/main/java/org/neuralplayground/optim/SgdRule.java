package org.neuralplayground.optim;

/// Stochastic gradient descent: `w = w - learningRate g`. Keras 3 `SGD`; no slot.
record SgdRule() implements UpdateRule {

    @Override
    public int slots() {
        return 0;
    }

    @Override
    public void update(
            float[] values,
            float[] gradient,
            float[][] slots,
            int from,
            int to,
            float learningRate) {
        step(values, gradient, from, to, learningRate);
    }

    /// @param values Modified.
    static void step(float[] values, float[] gradient, int from, int to, float learningRate) {
        for (int n = from; n < to; n++) {
            values[n] -= learningRate * gradient[n];
        }
    }
}
