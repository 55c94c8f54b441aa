package org.neuralplayground.optim;

/// Adam (Kingma and Ba 2015): `m = m + (1 - beta1) (g - m)`, `v = v + (1 - beta2) (g² - v)` and `w
/// = w - rate m / (√v + epsilon)`, with `rate = learningRate √(1 - beta2^t) / (1 - beta1^t)`. Keras
/// 3 `Adam`; two slots, `m` and `v`, from 0.
///
/// Epsilon is the paper's ε̂, of the formula just before its section 2.1, as in Keras, not the ε of
/// its algorithm 1, as in PyTorch.
final class AdamRule implements UpdateRule {
    final float beta1;
    final float beta2;
    final float epsilon;
    private final BiasCorrection correction1;
    private final BiasCorrection correction2;

    AdamRule(float beta1, float beta2, float epsilon) {
        this.beta1 = beta1;
        this.beta2 = beta2;
        this.epsilon = epsilon;
        correction1 = new BiasCorrection(beta1);
        correction2 = new BiasCorrection(beta2);
    }

    @Override
    public int slots() {
        return 2;
    }

    @Override
    public void beginStep() {
        correction1.advance();
        correction2.advance();
    }

    @Override
    public void resume(long steps) {
        correction1.resume(steps);
        correction2.resume(steps);
    }

    /// `learningRate √(1 - beta2^t) / (1 - beta1^t)`.
    float rate(float learningRate) {
        return (float) (learningRate * Math.sqrt(correction2.value()) / correction1.value());
    }

    @Override
    public void update(
            float[] values,
            float[] gradient,
            float[][] slots,
            int from,
            int to,
            float learningRate) {
        float rate = rate(learningRate);
        step(values, gradient, slots[0], slots[1], from, to, rate, beta1, beta2, epsilon);
    }

    /// @param values Modified.
    /// @param mean `m`. Modified.
    /// @param meanSquare `v`. Modified.
    /// @param rate the learning rate with both corrections
    static void step(
            float[] values,
            float[] gradient,
            float[] mean,
            float[] meanSquare,
            int from,
            int to,
            float rate,
            float beta1,
            float beta2,
            float epsilon) {
        float fresh1 = 1 - beta1;
        float fresh2 = 1 - beta2;
        for (int n = from; n < to; n++) {
            float g = gradient[n];
            float m = mean[n] + fresh1 * (g - mean[n]);
            float v = meanSquare[n] + fresh2 * (g * g - meanSquare[n]);
            mean[n] = m;
            meanSquare[n] = v;
            values[n] -= rate * m / ((float) Math.sqrt(v) + epsilon);
        }
    }
}
