package org.neuralplayground.kernel;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/// The products of [Kernel] with sparse rows, on vector registers: the units of an example lie side
/// by side, as those of a row of weights do. What units are left past the widest registers goes
/// through registers of four, and the last three one by one. Four sums of each unit run side by
/// side and are added up in one order.
///
/// No method here takes or gives a register, see [VectorCorrelation].
final class VectorSparse {
    private static final VectorSpecies<Float> S = FloatVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Float> FOUR = FloatVector.SPECIES_128;
    private static final int W = S.length();
    private static final int F = FOUR.length();

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
        for (; m <= units - W; m += W) {
            if (in.values.length == 0) {
                addWide(in.indices, from, end, weights, offset + m, units, sums, to + m);
            } else {
                addWide(in.indices, in.values, from, end, weights, offset + m, units, sums, to + m);
            }
        }
        for (; m <= units - F; m += F) {
            addFour(in, from, end, weights, offset + m, units, sums, to + m);
        }
        for (; m < units; m++) {
            float sum = 0;
            for (int n = from; n < end; n++) {
                sum += in.value(n) * weights[offset + in.indices[n] * units + m];
            }
            sums[to + m] += sum;
        }
    }

    /// [#W] units of rows whose numbers are all 1.
    private static void addWide(
            int[] columns,
            int from,
            int end,
            float[] weights,
            int offset,
            int units,
            float[] sums,
            int to) {
        FloatVector s0 = FloatVector.fromArray(S, sums, to);
        FloatVector s1 = FloatVector.zero(S);
        FloatVector s2 = s1;
        FloatVector s3 = s1;
        int n = from;
        for (; n < end - 3; n += 4) {
            s0 = s0.add(FloatVector.fromArray(S, weights, offset + columns[n] * units));
            s1 = s1.add(FloatVector.fromArray(S, weights, offset + columns[n + 1] * units));
            s2 = s2.add(FloatVector.fromArray(S, weights, offset + columns[n + 2] * units));
            s3 = s3.add(FloatVector.fromArray(S, weights, offset + columns[n + 3] * units));
        }
        for (; n < end; n++) {
            s0 = s0.add(FloatVector.fromArray(S, weights, offset + columns[n] * units));
        }
        s0.add(s1).add(s2.add(s3)).intoArray(sums, to);
    }

    /// [#W] units.
    private static void addWide(
            int[] columns,
            float[] values,
            int from,
            int end,
            float[] weights,
            int offset,
            int units,
            float[] sums,
            int to) {
        FloatVector s0 = FloatVector.fromArray(S, sums, to);
        FloatVector s1 = FloatVector.zero(S);
        FloatVector s2 = s1;
        FloatVector s3 = s1;
        int n = from;
        for (; n < end - 3; n += 4) {
            s0 =
                    FloatVector.fromArray(S, weights, offset + columns[n] * units)
                            .fma(FloatVector.broadcast(S, values[n]), s0);
            s1 =
                    FloatVector.fromArray(S, weights, offset + columns[n + 1] * units)
                            .fma(FloatVector.broadcast(S, values[n + 1]), s1);
            s2 =
                    FloatVector.fromArray(S, weights, offset + columns[n + 2] * units)
                            .fma(FloatVector.broadcast(S, values[n + 2]), s2);
            s3 =
                    FloatVector.fromArray(S, weights, offset + columns[n + 3] * units)
                            .fma(FloatVector.broadcast(S, values[n + 3]), s3);
        }
        for (; n < end; n++) {
            s0 =
                    FloatVector.fromArray(S, weights, offset + columns[n] * units)
                            .fma(FloatVector.broadcast(S, values[n]), s0);
        }
        s0.add(s1).add(s2.add(s3)).intoArray(sums, to);
    }

    /// Four units.
    private static void addFour(
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
        for (; m <= units - W; m += W) {
            if (in.values.length == 0) {
                addToWide(in.indices, from, end, gradient, g + m, units, sums, offset + m);
            } else {
                addToWide(
                        in.indices, in.values, from, end, gradient, g + m, units, sums, offset + m);
            }
        }
        for (; m <= units - F; m += F) {
            addToFour(in, from, end, gradient, g + m, units, sums, offset + m);
        }
        for (; m < units; m++) {
            for (int n = from; n < end; n++) {
                sums[offset + in.indices[n] * units + m] += in.value(n) * gradient[g + m];
            }
        }
    }

    /// [#W] units of rows whose numbers are all 1.
    private static void addToWide(
            int[] columns,
            int from,
            int end,
            float[] gradient,
            int g,
            int units,
            float[] sums,
            int offset) {
        FloatVector d = FloatVector.fromArray(S, gradient, g);
        for (int n = from; n < end; n++) {
            int to = offset + columns[n] * units;
            FloatVector.fromArray(S, sums, to).add(d).intoArray(sums, to);
        }
    }

    /// [#W] units.
    private static void addToWide(
            int[] columns,
            float[] values,
            int from,
            int end,
            float[] gradient,
            int g,
            int units,
            float[] sums,
            int offset) {
        FloatVector d = FloatVector.fromArray(S, gradient, g);
        for (int n = from; n < end; n++) {
            int to = offset + columns[n] * units;
            d.fma(FloatVector.broadcast(S, values[n]), FloatVector.fromArray(S, sums, to))
                    .intoArray(sums, to);
        }
    }

    /// Four units.
    private static void addToFour(
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
            int to = offset + in.indices[n] * units;
            d.fma(FloatVector.broadcast(FOUR, in.value(n)), FloatVector.fromArray(FOUR, sums, to))
                    .intoArray(sums, to);
        }
    }

    private VectorSparse() {}
}
