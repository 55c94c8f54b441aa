package org.neuralplayground.reference;

import java.util.SplittableRandom;

/// `x / (1 - rate)` or 0, under the mask of draw 0. The random numbers come from the JDK, whose
/// [SplittableRandom] is SplitMix64: the n-th from the seed s is the first from `s + (n - 1) γ`.
record ReferenceDropout(double rate, int position) implements ReferenceLayer {
    private static final long GAMMA = 0x9E3779B97F4A7C15L;

    @Override
    public int parameters() {
        return 0;
    }

    @Override
    public double[][] forward(double[][] batch, double[] p, int offset) {
        double[][] outputs = new double[batch.length][];
        for (int example = 0; example < batch.length; example++) {
            outputs[example] = new double[batch[example].length];
            for (int row = 0; row < batch[example].length; row++) {
                outputs[example][row] = drops(row, example) ? 0 : batch[example][row] / (1 - rate);
            }
        }
        return outputs;
    }

    private boolean drops(int row, int example) {
        long layerSeed = number(0, position + 1);
        long seed = number(layerSeed, 1);
        long number = number(seed, 4294967296L * row + example / 2 + 1);
        int half = (int) (example % 2 == 0 ? number : number >> 32);
        return Integer.toUnsignedLong(half) / 4294967296.0 < rate;
    }

    private static long number(long seed, long n) {
        return new SplittableRandom(seed + (n - 1) * GAMMA).nextLong();
    }
}
