package org.neuralplayground.optim;

/// AdamW (Loshchilov and Hutter 2019, algorithm 2): `w = w - w weightDecay learningRate`, then the
/// step of [AdamRule] with its two slots. Keras 3 `AdamW`: like there, and other than in the paper,
/// the decay is times the learning rate, and biases decay too.
final class AdamWRule implements UpdateRule {
    private final AdamRule adam;
    private final float weightDecay;

    AdamWRule(float beta1, float beta2, float epsilon, float weightDecay) {
        adam = new AdamRule(beta1, beta2, epsilon);
        this.weightDecay = weightDecay;
    }

    @Override
    public int slots() {
        return adam.slots();
    }

    @Override
    public void beginStep() {
        adam.beginStep();
    }

    @Override
    public void resume(long steps) {
        adam.resume(steps);
    }

    @Override
    public void update(
            float[] values,
            float[] gradient,
            float[][] slots,
            int from,
            int to,
            float learningRate) {
        float rate = adam.rate(learningRate);
        float decay = weightDecay * learningRate;
        step(
                values,
                gradient,
                slots[0],
                slots[1],
                from,
                to,
                rate,
                adam.beta1,
                adam.beta2,
                adam.epsilon,
                decay);
    }

    /// @param values Modified.
    /// @param mean `m`. Modified.
    /// @param meanSquare `v`. Modified.
    /// @param rate the learning rate with both corrections
    /// @param decay the share of a value that goes
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
            float epsilon,
            float decay) {
        float fresh1 = 1 - beta1;
        float fresh2 = 1 - beta2;
        for (int n = from; n < to; n++) {
            float g = gradient[n];
            float m = mean[n] + fresh1 * (g - mean[n]);
            float v = meanSquare[n] + fresh2 * (g * g - meanSquare[n]);
            mean[n] = m;
            meanSquare[n] = v;
            float w = values[n];
            values[n] = (w - decay * w) - rate * m / ((float) Math.sqrt(v) + epsilon);
        }
    }
}
