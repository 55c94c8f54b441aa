package org.neuralplayground.train;

/// RMSprop (Tieleman and Hinton 2012): `v = 0.9 v + 0.1 g²`, `w = w - learningRate g / √(v +
/// 1e-7)`. As in Keras 3, epsilon stands under the root.
final class RmsProp implements UpdateRule {
    private static final float DECAY = 0.9f;
    private static final float EPSILON = 1e-7f;

    private final float[] meanSquare;

    RmsProp(int size) {
        meanSquare = new float[size];
    }

    @Override
    public void apply(float[] values, float[] gradient, float learningRate) {
        for (int n = 0; n < values.length; n++) {
            meanSquare[n] = DECAY * meanSquare[n] + (1 - DECAY) * gradient[n] * gradient[n];
            values[n] -= learningRate * gradient[n] / (float) Math.sqrt(meanSquare[n] + EPSILON);
        }
    }
}
