package org.neuralplayground.kernel;

/// The products of [Kernel] with sparse rows, in plain loops.
final class PlainSparse {

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
            SparseRows in,
            int row,
            float[] weights,
            int offset,
            int units,
            float[] sums,
            int sumOffset) {
        for (int n = in.start(row); n < in.start(row + 1); n++) {
            int from = offset + in.column(n) * units;
            float value = in.value(n);
            for (int m = 0; m < units; m++) {
                sums[sumOffset + m] += value * weights[from + m];
            }
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
            SparseRows in,
            int row,
            float[] gradient,
            int gradientOffset,
            int units,
            float[] sums,
            int offset) {
        for (int n = in.start(row); n < in.start(row + 1); n++) {
            int to = offset + in.column(n) * units;
            float value = in.value(n);
            for (int m = 0; m < units; m++) {
                sums[to + m] += value * gradient[gradientOffset + m];
            }
        }
    }

    private PlainSparse() {}
}
