package org.neuralplayground.bench;

import java.util.SplittableRandom;

/// Images like MNIST's in what a step costs: 28 x 28 values in [0, 1], four in five of them 0, and
/// ten classes.
public final class SyntheticDigits {
    private static final int SIDE = 28;
    public static final int PIXELS = SIDE * SIDE;
    public static final int CLASSES = 10;
    private static final double INK = 0.15;
    private static final double BAR_INK = 0.8;

    private final float[] images;
    private final int[] labels;

    /// Equal seeds give equal images.
    public SyntheticDigits(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        images = new float[count * PIXELS];
        labels = new int[count];
        for (int n = 0; n < count; n++) {
            labels[n] = random.nextInt(CLASSES);
        }
        for (int n = 0; n < images.length; n++) {
            double ink = isBarOf(labels[n / PIXELS], n % PIXELS) ? BAR_INK : INK;
            images[n] = random.nextDouble() < ink ? (float) random.nextDouble() : 0;
        }
    }

    /// Each class has two rows of its own that are mostly ink, so that there is something to learn.
    private static boolean isBarOf(int label, int pixel) {
        return pixel / SIDE / 2 == label + 2;
    }

    /// Images x 784, row by row. Shared, not a copy.
    public float[] images() {
        return images;
    }

    /// The class of each image. Shared, not a copy.
    public int[] labels() {
        return labels;
    }
}
