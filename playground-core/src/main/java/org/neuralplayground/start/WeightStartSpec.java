package org.neuralplayground.start;

import java.util.Objects;
import java.util.random.RandomGenerator;

/// How the weights of a layer start. Definitions are those of Keras 3 (`keras.src.initializers`),
/// the numbers drawn are our own.
///
/// Every start takes exactly one `nextDouble` a weight, in the order of the weights, also where it
/// needs none: a stream of random numbers is at the same place after each, and what is drawn next
/// does not depend on the start. Weights are computed in double precision and rounded once.
///
/// `fanIn` is how many weights lead to a unit, `fanOut` how many lead away from an input: inputs
/// and units of a dense layer; depth and filters of a convolution, each times the area of its
/// kernel.
///
/// A setting that breaks its rule is an [IllegalArgumentException] that names setting, rule and
/// what came.
public sealed interface WeightStartSpec {

    /// The reference's start: uniform in [-0.5, 0.5), bit for bit its `Math.random() - 0.5`.
    static WeightStartSpec reference() {
        return new Uniform(0.5);
    }

    /// Starts the weights of a layer: a matrix of either layout, with a unit's weights in a row or
    /// in a column, as a distribution depends on the fans alone.
    ///
    /// @param target the weights, row by row, from index `from` on. Modified.
    /// @param rows at least 0
    /// @param columns at least 0
    /// @param fanIn at least 0
    /// @param fanOut at least 0
    /// @param random advanced by rows x columns draws
    /// @throws IndexOutOfBoundsException if they do not fit into the target
    default void fill(
            float[] target,
            int from,
            int rows,
            int columns,
            int fanIn,
            int fanOut,
            RandomGenerator random) {
        int size = Math.multiplyExact(rows, columns);
        Objects.checkFromIndexSize(from, size, target.length);
        Draws draws = new Draws(target, from, size, random);
        double fanAverage = ((double) fanIn + fanOut) / 2;
        switch (this) {
            case Zeros _ -> draws.constant(0);
            case Constant(double value) -> draws.constant(value);
            case Uniform(double limit) -> draws.uniform(limit);
            case Normal(double deviation) -> draws.normal(deviation);
            case GlorotUniform _ -> draws.uniform(VarianceScaling.limit(1, fanAverage));
            case GlorotNormal _ -> draws.truncatedNormal(VarianceScaling.deviation(1, fanAverage));
            case HeUniform _ -> draws.uniform(VarianceScaling.limit(2, fanIn));
            case HeNormal _ -> draws.truncatedNormal(VarianceScaling.deviation(2, fanIn));
            case LecunUniform _ -> draws.uniform(VarianceScaling.limit(1, fanIn));
            case LecunNormal _ -> draws.truncatedNormal(VarianceScaling.deviation(1, fanIn));
            case Orthogonal(double gain) -> draws.orthogonal(rows, columns, gain);
        }
    }

    /// All 0. With hidden units every unit of a layer then learns the same.
    record Zeros() implements WeightStartSpec {}

    /// All the same number.
    ///
    /// @param value finite
    record Constant(double value) implements WeightStartSpec {
        public Constant {
            if (!Float.isFinite((float) value)) {
                throw new IllegalArgumentException("start value must be finite, was " + value);
            }
        }
    }

    /// Uniform in [-limit, limit): Keras' `RandomUniform`, whose default limit is 0.05.
    ///
    /// @param limit at least 0 and finite
    record Uniform(double limit) implements WeightStartSpec {
        public Uniform {
            requireNotNegative("limit of a uniform start", limit);
        }
    }

    /// Normal around 0, not truncated: Keras' `RandomNormal`, whose default deviation is 0.05.
    ///
    /// @param standardDeviation at least 0 and finite
    record Normal(double standardDeviation) implements WeightStartSpec {
        public Normal {
            requireNotNegative("standard deviation of a normal start", standardDeviation);
        }
    }

    /// Uniform in `±√(6 / (fanIn + fanOut))` (Glorot and Bengio 2010, equation 16).
    record GlorotUniform() implements WeightStartSpec {}

    /// Truncated normal of variance `2 / (fanIn + fanOut)` (Glorot and Bengio 2010, equation 12).
    record GlorotNormal() implements WeightStartSpec {}

    /// Uniform in `±√(6 / fanIn)`: the variance of [HeNormal].
    record HeUniform() implements WeightStartSpec {}

    /// Truncated normal of variance `2 / fanIn` (He et al. 2015, equation 10).
    record HeNormal() implements WeightStartSpec {}

    /// Uniform in `±√(3 / fanIn)`: the variance of [LecunNormal].
    record LecunUniform() implements WeightStartSpec {}

    /// Truncated normal of variance `1 / fanIn` (LeCun et al. 1998, equation 16; Klambauer et al.
    /// 2017).
    record LecunNormal() implements WeightStartSpec {}

    /// A random matrix with orthonormal rows, or columns where there are fewer of them, times a
    /// gain (Saxe et al. 2014). It is uniform among all of them (Haar distributed).
    ///
    /// @param gain finite; 1 in Keras
    record Orthogonal(double gain) implements WeightStartSpec {
        public Orthogonal {
            if (!Float.isFinite((float) gain)) {
                throw new IllegalArgumentException(
                        "gain of an orthogonal start must be finite, was " + gain);
            }
        }
    }

    private static void requireNotNegative(String subject, double value) {
        if (!(value >= 0 && Float.isFinite((float) value))) {
            throw new IllegalArgumentException(
                    subject + " must be at least 0 and finite, was " + value);
        }
    }
}
