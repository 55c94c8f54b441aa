package org.neuralplayground.kernel;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// The sums of products of [Kernel] on vector registers. A tile of 2 x 4 sums is kept in registers,
/// one partial sum a lane, while places and lanes go by.
final class VectorCorrelation {
    private static final VectorSpecies<Float> S = FloatVector.SPECIES_PREFERRED;
    private static final int W = S.length();

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
        for (; m + 4 <= shape.leftRows(); m += 4) {
            int l = (leftRow + m) * lanes;
            int sum = sumOffset + m * shape.sumRow();
            int n = 0;
            for (; n + 4 <= shape.rightRows(); n += 4) {
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
            for (; n + 4 <= shape.rightRows(); n += 4) {
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
        int l = leftStart;
        int r = rightStart;
        int lane = 0;
        int x = 0;
        int y = 0;
        do {
            FloatVector a0 = FloatVector.fromArray(S, left, l);
            FloatVector a1 = FloatVector.fromArray(S, left, l + lanes);
            FloatVector a2 = FloatVector.fromArray(S, left, l + 2 * lanes);
            FloatVector a3 = FloatVector.fromArray(S, left, l + 3 * lanes);
            FloatVector b0 = FloatVector.fromArray(S, right, r);
            s00 = a0.fma(b0, s00);
            s10 = a1.fma(b0, s10);
            s20 = a2.fma(b0, s20);
            s30 = a3.fma(b0, s30);
            FloatVector b1 = FloatVector.fromArray(S, right, r + lanes);
            s01 = a0.fma(b1, s01);
            s11 = a1.fma(b1, s11);
            s21 = a2.fma(b1, s21);
            s31 = a3.fma(b1, s31);
            FloatVector b2 = FloatVector.fromArray(S, right, r + 2 * lanes);
            s02 = a0.fma(b2, s02);
            s12 = a1.fma(b2, s12);
            s22 = a2.fma(b2, s22);
            s32 = a3.fma(b2, s32);
            FloatVector b3 = FloatVector.fromArray(S, right, r + 3 * lanes);
            s03 = a0.fma(b3, s03);
            s13 = a1.fma(b3, s13);
            s23 = a2.fma(b3, s23);
            s33 = a3.fma(b3, s33);
            l += W;
            r += W;
            lane += W;
            if (lane == lanes) {
                lane = 0;
                x++;
                if (x == shape.width()) {
                    x = 0;
                    y++;
                }
                l = leftStart + (y * shape.leftY() + x * shape.leftX()) * lanes;
                r = rightStart + (y * shape.rightY() + x * shape.rightX()) * lanes;
            }
        } while (y < shape.height());
        sums[sumStart] += s00.reduceLanes(VectorOperators.ADD);
        sums[sumStart + 1] += s01.reduceLanes(VectorOperators.ADD);
        sums[sumStart + 2] += s02.reduceLanes(VectorOperators.ADD);
        sums[sumStart + 3] += s03.reduceLanes(VectorOperators.ADD);
        sums[sumStart + shape.sumRow()] += s10.reduceLanes(VectorOperators.ADD);
        sums[sumStart + shape.sumRow() + 1] += s11.reduceLanes(VectorOperators.ADD);
        sums[sumStart + shape.sumRow() + 2] += s12.reduceLanes(VectorOperators.ADD);
        sums[sumStart + shape.sumRow() + 3] += s13.reduceLanes(VectorOperators.ADD);
        sums[sumStart + 2 * shape.sumRow()] += s20.reduceLanes(VectorOperators.ADD);
        sums[sumStart + 2 * shape.sumRow() + 1] += s21.reduceLanes(VectorOperators.ADD);
        sums[sumStart + 2 * shape.sumRow() + 2] += s22.reduceLanes(VectorOperators.ADD);
        sums[sumStart + 2 * shape.sumRow() + 3] += s23.reduceLanes(VectorOperators.ADD);
        sums[sumStart + 3 * shape.sumRow()] += s30.reduceLanes(VectorOperators.ADD);
        sums[sumStart + 3 * shape.sumRow() + 1] += s31.reduceLanes(VectorOperators.ADD);
        sums[sumStart + 3 * shape.sumRow() + 2] += s32.reduceLanes(VectorOperators.ADD);
        sums[sumStart + 3 * shape.sumRow() + 3] += s33.reduceLanes(VectorOperators.ADD);
    }

    /// 4 left rows x 1 right row.
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
        int l = leftStart;
        int r = rightStart;
        int lane = 0;
        int x = 0;
        int y = 0;
        do {
            FloatVector a0 = FloatVector.fromArray(S, left, l);
            FloatVector a1 = FloatVector.fromArray(S, left, l + lanes);
            FloatVector a2 = FloatVector.fromArray(S, left, l + 2 * lanes);
            FloatVector a3 = FloatVector.fromArray(S, left, l + 3 * lanes);
            FloatVector b0 = FloatVector.fromArray(S, right, r);
            s00 = a0.fma(b0, s00);
            s10 = a1.fma(b0, s10);
            s20 = a2.fma(b0, s20);
            s30 = a3.fma(b0, s30);
            l += W;
            r += W;
            lane += W;
            if (lane == lanes) {
                lane = 0;
                x++;
                if (x == shape.width()) {
                    x = 0;
                    y++;
                }
                l = leftStart + (y * shape.leftY() + x * shape.leftX()) * lanes;
                r = rightStart + (y * shape.rightY() + x * shape.rightX()) * lanes;
            }
        } while (y < shape.height());
        sums[sumStart] += s00.reduceLanes(VectorOperators.ADD);
        sums[sumStart + shape.sumRow()] += s10.reduceLanes(VectorOperators.ADD);
        sums[sumStart + 2 * shape.sumRow()] += s20.reduceLanes(VectorOperators.ADD);
        sums[sumStart + 3 * shape.sumRow()] += s30.reduceLanes(VectorOperators.ADD);
    }

    /// 1 left row x 4 right rows.
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
        int l = leftStart;
        int r = rightStart;
        int lane = 0;
        int x = 0;
        int y = 0;
        do {
            FloatVector a0 = FloatVector.fromArray(S, left, l);
            FloatVector b0 = FloatVector.fromArray(S, right, r);
            s00 = a0.fma(b0, s00);
            FloatVector b1 = FloatVector.fromArray(S, right, r + lanes);
            s01 = a0.fma(b1, s01);
            FloatVector b2 = FloatVector.fromArray(S, right, r + 2 * lanes);
            s02 = a0.fma(b2, s02);
            FloatVector b3 = FloatVector.fromArray(S, right, r + 3 * lanes);
            s03 = a0.fma(b3, s03);
            l += W;
            r += W;
            lane += W;
            if (lane == lanes) {
                lane = 0;
                x++;
                if (x == shape.width()) {
                    x = 0;
                    y++;
                }
                l = leftStart + (y * shape.leftY() + x * shape.leftX()) * lanes;
                r = rightStart + (y * shape.rightY() + x * shape.rightX()) * lanes;
            }
        } while (y < shape.height());
        sums[sumStart] += s00.reduceLanes(VectorOperators.ADD);
        sums[sumStart + 1] += s01.reduceLanes(VectorOperators.ADD);
        sums[sumStart + 2] += s02.reduceLanes(VectorOperators.ADD);
        sums[sumStart + 3] += s03.reduceLanes(VectorOperators.ADD);
    }

    /// 1 left row x 1 right row.
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
        int l = leftStart;
        int r = rightStart;
        int lane = 0;
        int x = 0;
        int y = 0;
        do {
            FloatVector a0 = FloatVector.fromArray(S, left, l);
            FloatVector b0 = FloatVector.fromArray(S, right, r);
            s00 = a0.fma(b0, s00);
            l += W;
            r += W;
            lane += W;
            if (lane == lanes) {
                lane = 0;
                x++;
                if (x == shape.width()) {
                    x = 0;
                    y++;
                }
                l = leftStart + (y * shape.leftY() + x * shape.leftX()) * lanes;
                r = rightStart + (y * shape.rightY() + x * shape.rightX()) * lanes;
            }
        } while (y < shape.height());
        sums[sumStart] += s00.reduceLanes(VectorOperators.ADD);
    }

    private VectorCorrelation() {}
}
