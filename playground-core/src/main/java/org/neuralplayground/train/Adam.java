package org.neuralplayground.train;

/// Adam (Kingma and Ba 2015) with beta1 0.9 and beta2 0.999: `m = m + 0.1 (g - m)`, `v = v + 0.001
/// (g² - v)`, `w = w - rate m / (√v + 1e-7)` with `rate = learningRate √(1 - 0.999^t) / (1 -
/// 0.9^t)` at update t.
///
/// Epsilon is the paper's ε̂, of the formula just before its section 2.1, as in Keras 3, not the ε
/// of its algorithm 1.
final class Adam implements UpdateRule {
    private static final float BETA_1 = 0.9f;
    private static final float BETA_2 = 0.999f;
    private static final float EPSILON = 1e-7f;

    private final float[] mean;
    private final float[] meanSquare;
    private double powerOfBeta1 = 1;
    private double powerOfBeta2 = 1;

    Adam(int size) {
        mean = new float[size];
        meanSquare = new float[size];
    }

    @Override
    public void apply(float[] values, float[] gradient, float learningRate) {
        powerOfBeta1 *= BETA_1;
        powerOfBeta2 *= BETA_2;
        float rate = (float) (learningRate * Math.sqrt(1 - powerOfBeta2) / (1 - powerOfBeta1));
        for (int n = 0; n < values.length; n++) {
            float g = gradient[n];
            mean[n] += (1 - BETA_1) * (g - mean[n]);
            meanSquare[n] += (1 - BETA_2) * (g * g - meanSquare[n]);
            values[n] -= rate * mean[n] / ((float) Math.sqrt(meanSquare[n]) + EPSILON);
        }
    }
}
