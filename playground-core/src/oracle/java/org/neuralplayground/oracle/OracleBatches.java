package org.neuralplayground.oracle;

import java.util.random.RandomGenerator;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.random.SeedRandom;

/// 100 batches that a network can learn from, one for each step, all of different examples. Inputs
/// are drawn from the standard normal law; of three random directions, an example's class is the
/// one in which it lies farthest.
///
/// @param inputs examples x features, batch after batch
/// @param labels examples x 1, a class index each
record OracleBatches(Table inputs, Table labels) {
    /// How many batches, hence steps, there are.
    static final int STEPS = 100;

    /// Examples of a batch: no multiple of the lanes of a register.
    static final int SIZE = 20;

    /// The same batches each time.
    ///
    /// @param features numbers of an example, at least 1
    static OracleBatches of(int features) {
        RandomGenerator random = new SeedRandom("batches");
        float[] directions = normal(OracleNetwork.CLASSES * features, random);
        int examples = STEPS * SIZE;
        float[] inputs = normal(examples * features, random);
        float[] labels = new float[examples];
        for (int n = 0; n < examples; n++) {
            labels[n] = label(inputs, n * features, directions, features);
        }
        return new OracleBatches(
                Table.of(examples, features, inputs), Table.of(examples, 1, labels));
    }

    private static int label(float[] inputs, int from, float[] directions, int features) {
        int farthest = 0;
        double largest = Double.NEGATIVE_INFINITY;
        for (int label = 0; label < OracleNetwork.CLASSES; label++) {
            double distance = 0;
            for (int n = 0; n < features; n++) {
                distance += inputs[from + n] * directions[label * features + n];
            }
            farthest = distance > largest ? label : farthest;
            largest = Math.max(largest, distance);
        }
        return farthest;
    }

    private static float[] normal(int count, RandomGenerator random) {
        float[] numbers = new float[count];
        for (int n = 0; n < count; n++) {
            numbers[n] = (float) random.nextGaussian();
        }
        return numbers;
    }
}
