package org.neuralplayground.kernel;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/// The sums of products of [Kernel] on vector registers. A tile of 4 x 4 sums is kept in registers,
/// one partial sum a lane, while places and lanes go by.
final class VectorCorrelation {
    private static final VectorSpecies<Float> S = FloatVector.SPECIES_PREFERRED;
    private static final int W = S.length();
    private static final int BLOCK = 4;

    /// `sums[m, n] += Σ ...`, see [RowCorrelation].
    static void correlate(
            RowCorrelation shape,
            float[] left,
            int leftRow,
            float[] right,
            int rightRow,
            float[] sums,
            int sumOffset,
            int lanes) {
        int m = 0;
        for (; m + BLOCK <= shape.leftRows(); m += BLOCK) {
            int l = (leftRow + m) * lanes;
            int sum = sumOffset + m * shape.sumRow();
            int n = 0;
            for (; n + BLOCK <= shape.rightRows(); n += BLOCK) {
                tile4x4(shape, left, l, right, (rightRow + n) * lanes, sums, sum + n, lanes);
            }
            for (; n < shape.rightRows(); n++) {
                tile4x1(shape, left, l, right, (rightRow + n) * lanes, sums, sum + n, lanes);
            }
        }
        for (; m < shape.leftRows(); m++) {
            int l = (leftRow + m) * lanes;
            int sum = sumOffset + m * shape.sumRow();
            int n = 0;
            for (; n + BLOCK <= shape.rightRows(); n += BLOCK) {
                tile1x4(shape, left, l, right, (rightRow + n) * lanes, sums, sum + n, lanes);
            }
            for (; n < shape.rightRows(); n++) {
                tile1x1(shape, left, l, right, (rightRow + n) * lanes, sums, sum + n, lanes);
            }
        }
    }

    /// 4 left rows x 4 right rows.
    private static void tile4x4(
            RowCorrelation shape,
            float[] left,
            int leftStart,
            float[] right,
            int rightStart,
            float[] sums,
            int sumStart,
            int lanes) {
        FloatVector s00 = FloatVector.zero(S);
        FloatVector s01 = FloatVector.zero(S);
        FloatVector s02 = FloatVector.zero(S);
        FloatVector s03 = FloatVector.zero(S);
        FloatVector s10 = FloatVector.zero(S);
        FloatVector s11 = FloatVector.zero(S);
        FloatVector s12 = FloatVector.zero(S);
        FloatVector s13 = FloatVector.zero(S);
        FloatVector s20 = FloatVector.zero(S);
        FloatVector s21 = FloatVector.zero(S);
        FloatVector s22 = FloatVector.zero(S);
        FloatVector s23 = FloatVector.zero(S);
        FloatVector s30 = FloatVector.zero(S);
        FloatVector s31 = FloatVector.zero(S);
        FloatVector s32 = FloatVector.zero(S);
        FloatVector s33 = FloatVector.zero(S);
        for (int y = 0; y < shape.height(); y++) {
            for (int x = 0; x < shape.width(); x++) {
                int l0 = leftStart + (y * shape.leftY() + x * shape.leftX()) * lanes;
                int r0 = rightStart + (y * shape.rightY() + x * shape.rightX()) * lanes;
                for (int lane = 0; lane < lanes; lane += W, l0 += W, r0 += W) {
                    FloatVector a0 = FloatVector.fromArray(S, left, l0);
                    FloatVector a1 = FloatVector.fromArray(S, left, l0 + lanes);
                    FloatVector a2 = FloatVector.fromArray(S, left, l0 + 2 * lanes);
                    FloatVector a3 = FloatVector.fromArray(S, left, l0 + 3 * lanes);
                    FloatVector b0 = FloatVector.fromArray(S, right, r0);
                    s00 = a0.fma(b0, s00);
                    s10 = a1.fma(b0, s10);
                    s20 = a2.fma(b0, s20);
                    s30 = a3.fma(b0, s30);
                    FloatVector b1 = FloatVector.fromArray(S, right, r0 + lanes);
                    s01 = a0.fma(b1, s01);
                    s11 = a1.fma(b1, s11);
                    s21 = a2.fma(b1, s21);
                    s31 = a3.fma(b1, s31);
                    FloatVector b2 = FloatVector.fromArray(S, right, r0 + 2 * lanes);
                    s02 = a0.fma(b2, s02);
                    s12 = a1.fma(b2, s12);
                    s22 = a2.fma(b2, s22);
                    s32 = a3.fma(b2, s32);
                    FloatVector b3 = FloatVector.fromArray(S, right, r0 + 3 * lanes);
                    s03 = a0.fma(b3, s03);
                    s13 = a1.fma(b3, s13);
                    s23 = a2.fma(b3, s23);
                    s33 = a3.fma(b3, s33);
                }
            }
        }
        int t0 = sumStart;
        sums[t0] += LaneSum.of(s00);
        sums[t0 + 1] += LaneSum.of(s01);
        sums[t0 + 2] += LaneSum.of(s02);
        sums[t0 + 3] += LaneSum.of(s03);
        int t1 = sumStart + shape.sumRow();
        sums[t1] += LaneSum.of(s10);
        sums[t1 + 1] += LaneSum.of(s11);
        sums[t1 + 2] += LaneSum.of(s12);
        sums[t1 + 3] += LaneSum.of(s13);
        int t2 = sumStart + 2 * shape.sumRow();
        sums[t2] += LaneSum.of(s20);
        sums[t2 + 1] += LaneSum.of(s21);
        sums[t2 + 2] += LaneSum.of(s22);
        sums[t2 + 3] += LaneSum.of(s23);
        int t3 = sumStart + 3 * shape.sumRow();
        sums[t3] += LaneSum.of(s30);
        sums[t3 + 1] += LaneSum.of(s31);
        sums[t3 + 2] += LaneSum.of(s32);
        sums[t3 + 3] += LaneSum.of(s33);
    }

    /// 4 left rows x 1 right rows.
    private static void tile4x1(
            RowCorrelation shape,
            float[] left,
            int leftStart,
            float[] right,
            int rightStart,
            float[] sums,
            int sumStart,
            int lanes) {
        FloatVector s00 = FloatVector.zero(S);
        FloatVector s10 = FloatVector.zero(S);
        FloatVector s20 = FloatVector.zero(S);
        FloatVector s30 = FloatVector.zero(S);
        for (int y = 0; y < shape.height(); y++) {
            for (int x = 0; x < shape.width(); x++) {
                int l0 = leftStart + (y * shape.leftY() + x * shape.leftX()) * lanes;
                int r0 = rightStart + (y * shape.rightY() + x * shape.rightX()) * lanes;
                for (int lane = 0; lane < lanes; lane += W, l0 += W, r0 += W) {
                    FloatVector a0 = FloatVector.fromArray(S, left, l0);
                    FloatVector a1 = FloatVector.fromArray(S, left, l0 + lanes);
                    FloatVector a2 = FloatVector.fromArray(S, left, l0 + 2 * lanes);
                    FloatVector a3 = FloatVector.fromArray(S, left, l0 + 3 * lanes);
                    FloatVector b0 = FloatVector.fromArray(S, right, r0);
                    s00 = a0.fma(b0, s00);
                    s10 = a1.fma(b0, s10);
                    s20 = a2.fma(b0, s20);
                    s30 = a3.fma(b0, s30);
                }
            }
        }
        int t0 = sumStart;
        sums[t0] += LaneSum.of(s00);
        int t1 = sumStart + shape.sumRow();
        sums[t1] += LaneSum.of(s10);
        int t2 = sumStart + 2 * shape.sumRow();
        sums[t2] += LaneSum.of(s20);
        int t3 = sumStart + 3 * shape.sumRow();
        sums[t3] += LaneSum.of(s30);
    }

    /// 1 left rows x 4 right rows.
    private static void tile1x4(
            RowCorrelation shape,
            float[] left,
            int leftStart,
            float[] right,
            int rightStart,
            float[] sums,
            int sumStart,
            int lanes) {
        FloatVector s00 = FloatVector.zero(S);
        FloatVector s01 = FloatVector.zero(S);
        FloatVector s02 = FloatVector.zero(S);
        FloatVector s03 = FloatVector.zero(S);
        for (int y = 0; y < shape.height(); y++) {
            for (int x = 0; x < shape.width(); x++) {
                int l0 = leftStart + (y * shape.leftY() + x * shape.leftX()) * lanes;
                int r0 = rightStart + (y * shape.rightY() + x * shape.rightX()) * lanes;
                for (int lane = 0; lane < lanes; lane += W, l0 += W, r0 += W) {
                    FloatVector a0 = FloatVector.fromArray(S, left, l0);
                    FloatVector b0 = FloatVector.fromArray(S, right, r0);
                    s00 = a0.fma(b0, s00);
                    FloatVector b1 = FloatVector.fromArray(S, right, r0 + lanes);
                    s01 = a0.fma(b1, s01);
                    FloatVector b2 = FloatVector.fromArray(S, right, r0 + 2 * lanes);
                    s02 = a0.fma(b2, s02);
                    FloatVector b3 = FloatVector.fromArray(S, right, r0 + 3 * lanes);
                    s03 = a0.fma(b3, s03);
                }
            }
        }
        int t0 = sumStart;
        sums[t0] += LaneSum.of(s00);
        sums[t0 + 1] += LaneSum.of(s01);
        sums[t0 + 2] += LaneSum.of(s02);
        sums[t0 + 3] += LaneSum.of(s03);
    }

    /// 1 left rows x 1 right rows.
    private static void tile1x1(
            RowCorrelation shape,
            float[] left,
            int leftStart,
            float[] right,
            int rightStart,
            float[] sums,
            int sumStart,
            int lanes) {
        FloatVector s00 = FloatVector.zero(S);
        for (int y = 0; y < shape.height(); y++) {
            for (int x = 0; x < shape.width(); x++) {
                int l0 = leftStart + (y * shape.leftY() + x * shape.leftX()) * lanes;
                int r0 = rightStart + (y * shape.rightY() + x * shape.rightX()) * lanes;
                for (int lane = 0; lane < lanes; lane += W, l0 += W, r0 += W) {
                    FloatVector a0 = FloatVector.fromArray(S, left, l0);
                    FloatVector b0 = FloatVector.fromArray(S, right, r0);
                    s00 = a0.fma(b0, s00);
                }
            }
        }
        int t0 = sumStart;
        sums[t0] += LaneSum.of(s00);
    }

    private VectorCorrelation() {}
}
