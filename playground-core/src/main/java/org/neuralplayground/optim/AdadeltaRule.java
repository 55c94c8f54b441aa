package org.neuralplayground.optim;

/// Adadelta (Zeiler 2012, algorithm 1): `a = rho a + (1 - rho) g²`, `Δ = -g √(d + epsilon) / √(a +
/// epsilon)`, `d = rho d + (1 - rho) Δ²`, `w = w + learningRate Δ`. Keras 3 `Adadelta`; the paper
/// has learning rate 1. Two slots, `a` and `d`, from 0.
record AdadeltaRule(float rho, float epsilon) implements UpdateRule {

    @Override
    public int slots() {
        return 2;
    }

    @Override
    public void update(
            float[] values,
            float[] gradient,
            float[][] slots,
            int from,
            int to,
            float learningRate) {
        step(values, gradient, slots[0], slots[1], from, to, learningRate, rho, epsilon);
    }

    /// @param values Modified.
    /// @param meanSquare `a`. Modified.
    /// @param meanSquareDelta `d`. Modified.
    static void step(
            float[] values,
            float[] gradient,
            float[] meanSquare,
            float[] meanSquareDelta,
            int from,
            int to,
            float learningRate,
            float rho,
            float epsilon) {
        float fresh = 1 - rho;
        for (int n = from; n < to; n++) {
            float g = gradient[n];
            float square = rho * meanSquare[n] + fresh * g * g;
            float before = meanSquareDelta[n];
            float delta =
                    -g * (float) Math.sqrt(before + epsilon) / (float) Math.sqrt(square + epsilon);
            meanSquare[n] = square;
            meanSquareDelta[n] = rho * before + fresh * delta * delta;
            values[n] += learningRate * delta;
        }
    }
}
