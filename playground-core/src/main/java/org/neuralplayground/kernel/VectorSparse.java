package org.neuralplayground.kernel;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/// The products of [Kernel] with sparse rows, on vector registers: the units of an example lie side
/// by side, as those of a row of weights do. They are taken four registers at a time, then one,
/// then one of four units, and the last three one by one.
///
/// No method here takes or gives a register, see [VectorDenseGradient].
final class VectorSparse {
    private static final VectorSpecies<Float> S = FloatVector.SPECIES_PREFERRED;
    private static final int W = S.length();
    private static final int F = FloatVector.SPECIES_128.length();

    static void multiply(
            SparseRows in,
            int[] rows,
            int count,
            float[] weights,
            int weightOffset,
            float[] biases,
            int biasOffset,
            float[] out,
            int units,
            int lanes,
            float[] block) {
        for (int lane = 0; lane < lanes; lane += Lanes.MULTIPLE) {
            for (int e = 0; e < Lanes.MULTIPLE; e++) {
                System.arraycopy(biases, biasOffset, block, e * units, units);
                if (lane + e < count) {
                    addRows(in, rows[lane + e], weights, weightOffset, units, block, e * units);
                }
            }
            LaneBlock.scatter(block, units, out, lane, lanes);
        }
    }

    /// `sums[m] += Σ_n value[n] weights[column[n], m]`.
    private static void addRows(
            SparseRows in, int row, float[] weights, int offset, int units, float[] sums, int to) {
        int from = in.starts[row];
        int end = in.starts[row + 1];
        int m = 0;
        for (; m <= units - 4 * W; m += 4 * W) {
            VectorSparseSums.addFourWide(in, from, end, weights, offset + m, units, sums, to + m);
        }
        for (; m <= units - W; m += W) {
            VectorSparseSums.addWide(in, from, end, weights, offset + m, units, sums, to + m);
        }
        for (; m <= units - F; m += F) {
            VectorSparseSums.addFour(in, from, end, weights, offset + m, units, sums, to + m);
        }
        for (; m < units; m++) {
            VectorSparseSums.addOne(in, from, end, weights, offset + m, units, sums, to + m);
        }
    }

    static void correlate(
            SparseRows in,
            int[] rows,
            int count,
            float[] gradient,
            int units,
            int lanes,
            float[] sums,
            int sumOffset,
            float[] block) {
        for (int lane = 0; lane < count; lane += Lanes.MULTIPLE) {
            LaneBlock.collect(gradient, lane, lanes, block, units);
            int examples = Math.min(Lanes.MULTIPLE, count - lane);
            for (int e = 0; e < examples; e++) {
                addToRows(in, rows[lane + e], block, e * units, units, sums, sumOffset);
            }
        }
    }

    /// `sums[column[n], m] += value[n] gradient[m]`.
    private static void addToRows(
            SparseRows in, int row, float[] gradient, int g, int units, float[] sums, int offset) {
        int from = in.starts[row];
        int end = in.starts[row + 1];
        int m = 0;
        for (; m <= units - 4 * W; m += 4 * W) {
            VectorSparseSpread.addFourWide(in, from, end, gradient, g + m, units, sums, offset + m);
        }
        for (; m <= units - W; m += W) {
            VectorSparseSpread.addWide(in, from, end, gradient, g + m, units, sums, offset + m);
        }
        for (; m <= units - F; m += F) {
            VectorSparseSpread.addFour(in, from, end, gradient, g + m, units, sums, offset + m);
        }
        for (; m < units; m++) {
            VectorSparseSpread.addOne(in, from, end, gradient, g + m, units, sums, offset + m);
        }
    }

    private VectorSparse() {}
}
