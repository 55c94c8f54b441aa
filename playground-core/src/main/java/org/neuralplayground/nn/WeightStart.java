package org.neuralplayground.nn;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.neuralplayground.spec.Initializer;

/// How a layer's weights and biases start. Every rule takes one draw a weight, unit by unit and
/// input by input, so that the same seed starts networks of one shape alike. Weights are computed
/// in double precision and rounded once.
sealed interface WeightStart {

    /// Fills a layer.
    ///
    /// @param layer Modified.
    void fill(DenseLayer layer, RandomGenerator random);

    static WeightStart of(Initializer initializer) {
        return switch (initializer) {
            case UNIFORM -> new Reference();
            case ZERO -> new Zero();
            case GLOROT -> new Glorot();
            case HE -> new He();
        };
    }

    /// Weights `U[0, 1) - ½`, biases 0.1.
    record Reference() implements WeightStart {
        private static final float BIAS = 0.1f;

        @Override
        public void fill(DenseLayer layer, RandomGenerator random) {
            float[] weights = layer.weights().values().data;
            for (int n = 0; n < weights.length; n++) {
                weights[n] = (float) (random.nextDouble() - 0.5);
            }
            Arrays.fill(layer.biases().values().data, BIAS);
        }
    }

    /// All 0; the draws are taken all the same.
    record Zero() implements WeightStart {
        @Override
        public void fill(DenseLayer layer, RandomGenerator random) {
            uniform(layer, 0, random);
            Arrays.fill(layer.weights().values().data, 0);
        }
    }

    /// Weights uniform in `±√(6 / (inputs + units))`, biases 0.
    record Glorot() implements WeightStart {
        @Override
        public void fill(DenseLayer layer, RandomGenerator random) {
            uniform(layer, StrictMath.sqrt(6.0 / (layer.inputs() + layer.units())), random);
        }
    }

    /// Weights uniform in `±√(6 / inputs)`, biases 0.
    record He() implements WeightStart {
        @Override
        public void fill(DenseLayer layer, RandomGenerator random) {
            uniform(layer, StrictMath.sqrt(6.0 / Math.max(1, layer.inputs())), random);
        }
    }

    private static void uniform(DenseLayer layer, double limit, RandomGenerator random) {
        float[] weights = layer.weights().values().data;
        for (int n = 0; n < weights.length; n++) {
            weights[n] = (float) ((2 * random.nextDouble() - 1) * limit);
        }
        Arrays.fill(layer.biases().values().data, 0);
    }
}
