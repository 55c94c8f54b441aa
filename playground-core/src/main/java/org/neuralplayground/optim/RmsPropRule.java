package org.neuralplayground.optim;

/// RMSprop (Tieleman and Hinton 2012): `v = rho v + (1 - rho) g²`, `w = w - learningRate g / √(v +
/// epsilon)`. Keras 3 `RMSprop`, with epsilon under the root (PyTorch adds it to the root); one
/// slot, `v`, from 0.
record RmsPropRule(float rho, float epsilon) implements UpdateRule {

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
        step(values, gradient, slots[0], from, to, learningRate, rho, epsilon);
    }

    /// @param values Modified.
    /// @param meanSquare `v`. Modified.
    static void step(
            float[] values,
            float[] gradient,
            float[] meanSquare,
            int from,
            int to,
            float learningRate,
            float rho,
            float epsilon) {
        float fresh = 1 - rho;
        for (int n = from; n < to; n++) {
            float g = gradient[n];
            float square = rho * meanSquare[n] + fresh * g * g;
            meanSquare[n] = square;
            values[n] -= learningRate * g / (float) Math.sqrt(square + epsilon);
        }
    }
}
