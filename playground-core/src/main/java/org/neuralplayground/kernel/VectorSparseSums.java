package org.neuralplayground.kernel;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/// The way forward of [VectorSparse] for some units of one example: `sums[m] += Σ_n value[n]
/// weights[column[n], m]` with n in [from, end), where `offset` is that of the first unit's weight
/// in the first row. Several sums run side by side, so that an addition need not wait for the one
/// before, and are added up in one order.
final class VectorSparseSums {
    private static final VectorSpecies<Float> S = FloatVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Float> FOUR = FloatVector.SPECIES_128;
    private static final int W = S.length();

    /// The units of four registers.
    static void addFourWide(
            SparseRows in,
            int from,
            int end,
            float[] weights,
            int offset,
            int units,
            float[] sums,
            int to) {
        FloatVector s0 = FloatVector.fromArray(S, sums, to);
        FloatVector s1 = FloatVector.fromArray(S, sums, to + W);
        FloatVector s2 = FloatVector.fromArray(S, sums, to + 2 * W);
        FloatVector s3 = FloatVector.fromArray(S, sums, to + 3 * W);
        for (int n = from; n < end; n++) {
            FloatVector x = FloatVector.broadcast(S, in.value(n));
            int row = offset + in.indices[n] * units;
            s0 = x.fma(FloatVector.fromArray(S, weights, row), s0);
            s1 = x.fma(FloatVector.fromArray(S, weights, row + W), s1);
            s2 = x.fma(FloatVector.fromArray(S, weights, row + 2 * W), s2);
            s3 = x.fma(FloatVector.fromArray(S, weights, row + 3 * W), s3);
        }
        s0.intoArray(sums, to);
        s1.intoArray(sums, to + W);
        s2.intoArray(sums, to + 2 * W);
        s3.intoArray(sums, to + 3 * W);
    }

    /// The units of one register.
    static void addWide(
            SparseRows in,
            int from,
            int end,
            float[] weights,
            int offset,
            int units,
            float[] sums,
            int to) {
        int[] columns = in.indices;
        FloatVector s0 = FloatVector.fromArray(S, sums, to);
        FloatVector s1 = FloatVector.zero(S);
        FloatVector s2 = s1;
        FloatVector s3 = s1;
        int n = from;
        for (; n < end - 3; n += 4) {
            s0 =
                    FloatVector.fromArray(S, weights, offset + columns[n] * units)
                            .fma(FloatVector.broadcast(S, in.value(n)), s0);
            s1 =
                    FloatVector.fromArray(S, weights, offset + columns[n + 1] * units)
                            .fma(FloatVector.broadcast(S, in.value(n + 1)), s1);
            s2 =
                    FloatVector.fromArray(S, weights, offset + columns[n + 2] * units)
                            .fma(FloatVector.broadcast(S, in.value(n + 2)), s2);
            s3 =
                    FloatVector.fromArray(S, weights, offset + columns[n + 3] * units)
                            .fma(FloatVector.broadcast(S, in.value(n + 3)), s3);
        }
        for (; n < end; n++) {
            s0 =
                    FloatVector.fromArray(S, weights, offset + columns[n] * units)
                            .fma(FloatVector.broadcast(S, in.value(n)), s0);
        }
        s0.add(s1).add(s2.add(s3)).intoArray(sums, to);
    }

    /// Four units.
    static void addFour(
            SparseRows in,
            int from,
            int end,
            float[] weights,
            int offset,
            int units,
            float[] sums,
            int to) {
        FloatVector sum = FloatVector.fromArray(FOUR, sums, to);
        for (int n = from; n < end; n++) {
            sum =
                    FloatVector.fromArray(FOUR, weights, offset + in.indices[n] * units)
                            .fma(FloatVector.broadcast(FOUR, in.value(n)), sum);
        }
        sum.intoArray(sums, to);
    }

    /// One unit.
    static void addOne(
            SparseRows in,
            int from,
            int end,
            float[] weights,
            int offset,
            int units,
            float[] sums,
            int to) {
        float sum = sums[to];
        for (int n = from; n < end; n++) {
            sum += in.value(n) * weights[offset + in.indices[n] * units];
        }
        sums[to] = sum;
    }

    private VectorSparseSums() {}
}
