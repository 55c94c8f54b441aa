package org.neuralplayground.kernel;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/// The way back of [VectorSparse] for some units of one example: `sums[column[n], m] += value[n]
/// gradient[m]` with n in [from, end), where `offset` is that of the first unit's sum in the first
/// row.
final class VectorSparseSpread {
    private static final VectorSpecies<Float> S = FloatVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Float> FOUR = FloatVector.SPECIES_128;
    private static final int W = S.length();

    /// The units of four registers.
    static void addFourWide(
            SparseRows in,
            int from,
            int end,
            float[] gradient,
            int g,
            int units,
            float[] sums,
            int offset) {
        FloatVector d0 = FloatVector.fromArray(S, gradient, g);
        FloatVector d1 = FloatVector.fromArray(S, gradient, g + W);
        FloatVector d2 = FloatVector.fromArray(S, gradient, g + 2 * W);
        FloatVector d3 = FloatVector.fromArray(S, gradient, g + 3 * W);
        for (int n = from; n < end; n++) {
            FloatVector x = FloatVector.broadcast(S, in.value(n));
            int row = offset + in.indices[n] * units;
            d0.fma(x, FloatVector.fromArray(S, sums, row)).intoArray(sums, row);
            d1.fma(x, FloatVector.fromArray(S, sums, row + W)).intoArray(sums, row + W);
            d2.fma(x, FloatVector.fromArray(S, sums, row + 2 * W)).intoArray(sums, row + 2 * W);
            d3.fma(x, FloatVector.fromArray(S, sums, row + 3 * W)).intoArray(sums, row + 3 * W);
        }
    }

    /// The units of one register.
    static void addWide(
            SparseRows in,
            int from,
            int end,
            float[] gradient,
            int g,
            int units,
            float[] sums,
            int offset) {
        FloatVector d = FloatVector.fromArray(S, gradient, g);
        for (int n = from; n < end; n++) {
            int row = offset + in.indices[n] * units;
            d.fma(FloatVector.broadcast(S, in.value(n)), FloatVector.fromArray(S, sums, row))
                    .intoArray(sums, row);
        }
    }

    /// Four units.
    static void addFour(
            SparseRows in,
            int from,
            int end,
            float[] gradient,
            int g,
            int units,
            float[] sums,
            int offset) {
        FloatVector d = FloatVector.fromArray(FOUR, gradient, g);
        for (int n = from; n < end; n++) {
            int row = offset + in.indices[n] * units;
            d.fma(FloatVector.broadcast(FOUR, in.value(n)), FloatVector.fromArray(FOUR, sums, row))
                    .intoArray(sums, row);
        }
    }

    /// One unit.
    static void addOne(
            SparseRows in,
            int from,
            int end,
            float[] gradient,
            int g,
            int units,
            float[] sums,
            int offset) {
        float d = gradient[g];
        for (int n = from; n < end; n++) {
            sums[offset + in.indices[n] * units] += in.value(n) * d;
        }
    }

    private VectorSparseSpread() {}
}
