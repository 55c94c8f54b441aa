package org.neuralplayground.optim;

/// Adagrad (Duchi, Hazan and Singer 2011): `a = a + g²`, `w = w - learningRate g / √(a + epsilon)`.
/// Keras 3 `Adagrad`, with epsilon under the root (PyTorch adds it to the root); one slot, `a`,
/// from the initial accumulator.
record AdagradRule(float slotStart, float epsilon) implements UpdateRule {

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
        step(values, gradient, slots[0], from, to, learningRate, epsilon);
    }

    /// @param values Modified.
    /// @param sumOfSquares `a`. Modified.
    static void step(
            float[] values,
            float[] gradient,
            float[] sumOfSquares,
            int from,
            int to,
            float learningRate,
            float epsilon) {
        for (int n = from; n < to; n++) {
            float g = gradient[n];
            float sum = sumOfSquares[n] + g * g;
            sumOfSquares[n] = sum;
            values[n] -= learningRate * g / (float) Math.sqrt(sum + epsilon);
        }
    }
}
