package org.neuralplayground.bench;

import java.util.SplittableRandom;

/// Sequences of vectors such as an embedding gives, with two classes.
public final class SyntheticSequences {
    private final float[] values;
    private final float[] labels;

    /// Equal seeds give equal sequences.
    ///
    /// @param size values of one sequence: steps x features
    public SyntheticSequences(int count, int size, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        values = new float[count * size];
        labels = new float[count];
        for (int n = 0; n < values.length; n++) {
            values[n] = (float) random.nextDouble(-1, 1);
        }
        for (int n = 0; n < count; n++) {
            labels[n] = random.nextInt(2);
        }
    }

    /// All values, uniform in ±1; in whichever order of steps and sequences. Shared, not a copy.
    public float[] values() {
        return values;
    }

    /// For each sequence 0 or 1. Shared, not a copy.
    public float[] labels() {
        return labels;
    }
}
