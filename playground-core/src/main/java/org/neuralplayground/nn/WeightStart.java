package org.neuralplayground.nn;

import java.util.random.RandomGenerator;
import org.neuralplayground.spec.Initializer;

/// How a layer's weights and biases start. Every rule takes one draw a weight, row by row, so that
/// the same seed starts networks of one shape alike. Weights are computed in double precision and
/// rounded once.
public sealed interface WeightStart {

    /// Fills a matrix of weights.
    ///
    /// @param weights Modified.
    /// @param fanIn how many numbers one output is made from
    /// @param fanOut how many outputs one input goes into
    void fill(Parameter weights, int fanIn, int fanOut, RandomGenerator random);

    /// What a bias starts from.
    default float bias() {
        return 0;
    }

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
        public void fill(Parameter weights, int fanIn, int fanOut, RandomGenerator random) {
            uniform(weights, 0.5, random);
        }

        @Override
        public float bias() {
            return BIAS;
        }
    }

    /// All 0; the draws are taken all the same.
    record Zero() implements WeightStart {
        @Override
        public void fill(Parameter weights, int fanIn, int fanOut, RandomGenerator random) {
            uniform(weights, 0, random);
            weights.fill(0);
        }
    }

    /// Weights uniform in `±√(6 / (fanIn + fanOut))`, biases 0.
    record Glorot() implements WeightStart {
        @Override
        public void fill(Parameter weights, int fanIn, int fanOut, RandomGenerator random) {
            uniform(weights, StrictMath.sqrt(6.0 / (fanIn + fanOut)), random);
        }
    }

    /// Weights uniform in `±√(6 / fanIn)`, biases 0.
    record He() implements WeightStart {
        @Override
        public void fill(Parameter weights, int fanIn, int fanOut, RandomGenerator random) {
            uniform(weights, StrictMath.sqrt(6.0 / Math.max(1, fanIn)), random);
        }
    }

    private static void uniform(Parameter weights, double limit, RandomGenerator random) {
        float[] values = weights.all().values();
        for (int n = weights.offset(); n < weights.end(); n++) {
            values[n] = (float) ((2 * random.nextDouble() - 1) * limit);
        }
    }
}
