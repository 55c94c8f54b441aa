package org.neuralplayground.kernel;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/// The sums of products of [Kernel] at one place, on vector registers: four sums at a time, one
/// partial sum a lane, whose lanes are added up in registers.
final class VectorCorrelation {
    private static final VectorSpecies<Float> S = FloatVector.SPECIES_PREFERRED;
    private static final int W = S.length();

    /// `sums[m, n] += Σ_lane left[m] right[n]`, see [RowCorrelation].
    static void correlate(
            RowCorrelation shape,
            float[] left,
            int leftRow,
            float[] right,
            int rightRow,
            float[] sums,
            int sumOffset,
            int lanes,
            float[] partials) {
        int columns = shape.rightRows();
        for (int m = 0; m < shape.leftRows(); m++) {
            int l = (leftRow + m) * lanes;
            int to = sumOffset + m * shape.sumRow();
            int n = 0;
            for (; n + 4 <= columns; n += 4) {
                four(left, l, right, (rightRow + n) * lanes, sums, to + n, lanes);
            }
            if (n < columns) {
                int r = (rightRow + n) * lanes;
                some(left, l, right, r, columns - n, sums, to + n, lanes, partials);
            }
        }
    }

    private static void four(
            float[] left, int l, float[] right, int r, float[] sums, int to, int lanes) {
        FloatVector a = FloatVector.fromArray(S, left, l);
        FloatVector s0 = a.mul(FloatVector.fromArray(S, right, r));
        FloatVector s1 = a.mul(FloatVector.fromArray(S, right, r + lanes));
        FloatVector s2 = a.mul(FloatVector.fromArray(S, right, r + 2 * lanes));
        FloatVector s3 = a.mul(FloatVector.fromArray(S, right, r + 3 * lanes));
        for (int lane = W; lane < lanes; lane += W) {
            a = FloatVector.fromArray(S, left, l + lane);
            s0 = a.fma(FloatVector.fromArray(S, right, r + lane), s0);
            s1 = a.fma(FloatVector.fromArray(S, right, r + lanes + lane), s1);
            s2 = a.fma(FloatVector.fromArray(S, right, r + 2 * lanes + lane), s2);
            s3 = a.fma(FloatVector.fromArray(S, right, r + 3 * lanes + lane), s3);
        }
        LaneSums.add(s0, s1, s2, s3, sums, to);
    }

    /// One to three sums; the rows that there are not are the last one again.
    private static void some(
            float[] left,
            int l,
            float[] right,
            int r,
            int count,
            float[] sums,
            int to,
            int lanes,
            float[] partials) {
        int r1 = r + (count > 1 ? lanes : 0);
        int r2 = r1 + (count > 2 ? lanes : 0);
        FloatVector a = FloatVector.fromArray(S, left, l);
        FloatVector s0 = a.mul(FloatVector.fromArray(S, right, r));
        FloatVector s1 = a.mul(FloatVector.fromArray(S, right, r1));
        FloatVector s2 = a.mul(FloatVector.fromArray(S, right, r2));
        for (int lane = W; lane < lanes; lane += W) {
            a = FloatVector.fromArray(S, left, l + lane);
            s0 = a.fma(FloatVector.fromArray(S, right, r + lane), s0);
            s1 = a.fma(FloatVector.fromArray(S, right, r1 + lane), s1);
            s2 = a.fma(FloatVector.fromArray(S, right, r2 + lane), s2);
        }
        LaneSums.addSome(s0, s1, s2, s2, count, sums, to, partials);
    }

    /// `sums[m] += Σ_lane in[m]`.
    static void sumRows(
            float[] in,
            int inRow,
            int rows,
            float[] sums,
            int sumOffset,
            int lanes,
            float[] partials) {
        for (int m = 0; m < rows; m += 4) {
            int count = Math.min(4, rows - m);
            int i0 = (inRow + m) * lanes;
            int i1 = i0 + (count > 1 ? lanes : 0);
            int i2 = i1 + (count > 2 ? lanes : 0);
            int i3 = i2 + (count > 3 ? lanes : 0);
            FloatVector s0 = FloatVector.fromArray(S, in, i0);
            FloatVector s1 = FloatVector.fromArray(S, in, i1);
            FloatVector s2 = FloatVector.fromArray(S, in, i2);
            FloatVector s3 = FloatVector.fromArray(S, in, i3);
            for (int lane = W; lane < lanes; lane += W) {
                s0 = s0.add(FloatVector.fromArray(S, in, i0 + lane));
                s1 = s1.add(FloatVector.fromArray(S, in, i1 + lane));
                s2 = s2.add(FloatVector.fromArray(S, in, i2 + lane));
                s3 = s3.add(FloatVector.fromArray(S, in, i3 + lane));
            }
            LaneSums.addSome(s0, s1, s2, s3, count, sums, sumOffset + m, partials);
        }
    }

    private VectorCorrelation() {}
}
