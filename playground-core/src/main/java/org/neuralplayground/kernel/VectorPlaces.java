package org.neuralplayground.kernel;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/// The sums of products of [Kernel] over many places, on vector registers. A tile of 4 x 4 sums is
/// kept in registers, one partial sum a lane, while places and lanes go by. Only then are the lanes
/// added up, from memory: one method that did both would be too large for the compiler.
final class VectorPlaces {
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
            int lanes,
            float[] partials) {
        int m = 0;
        for (; m + 4 <= shape.leftRows(); m += 4) {
            int l = (leftRow + m) * lanes;
            int to = sumOffset + m * shape.sumRow();
            int n = 0;
            for (; n + 4 <= shape.rightRows(); n += 4) {
                tile4x4(shape, left, l, right, (rightRow + n) * lanes, partials, lanes);
                addTile(partials, 4, 4, sums, to + n, shape.sumRow());
            }
            for (; n < shape.rightRows(); n++) {
                tile4x1(shape, left, l, right, (rightRow + n) * lanes, partials, lanes);
                addTile(partials, 4, 1, sums, to + n, shape.sumRow());
            }
        }
        for (; m < shape.leftRows(); m++) {
            int l = (leftRow + m) * lanes;
            int to = sumOffset + m * shape.sumRow();
            int n = 0;
            for (; n + 4 <= shape.rightRows(); n += 4) {
                tile1x4(shape, left, l, right, (rightRow + n) * lanes, partials, lanes);
                addTile(partials, 1, 4, sums, to + n, shape.sumRow());
            }
            for (; n < shape.rightRows(); n++) {
                tile1x1(shape, left, l, right, (rightRow + n) * lanes, partials, lanes);
                addTile(partials, 1, 1, sums, to + n, shape.sumRow());
            }
        }
    }

    /// Adds the lanes of the stored registers of a tile.
    private static void addTile(
            float[] partials, int rows, int columns, float[] sums, int to, int sumRow) {
        int p = 0;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                sums[to + row * sumRow + column] += laneSum(partials, p);
                p += W;
            }
        }
    }

    private static float laneSum(float[] partials, int p) {
        float sum = 0;
        for (int lane = 0; lane < W; lane += 4) {
            sum +=
                    (partials[p + lane] + partials[p + lane + 1])
                            + (partials[p + lane + 2] + partials[p + lane + 3]);
        }
        return sum;
    }

    /// 4 left rows x 4 right rows.
    private static void tile4x4(
            RowCorrelation shape,
            float[] left,
            int leftStart,
            float[] right,
            int rightStart,
            float[] partials,
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
        s00.intoArray(partials, 0);
        s01.intoArray(partials, W);
        s02.intoArray(partials, 2 * W);
        s03.intoArray(partials, 3 * W);
        s10.intoArray(partials, 4 * W);
        s11.intoArray(partials, 5 * W);
        s12.intoArray(partials, 6 * W);
        s13.intoArray(partials, 7 * W);
        s20.intoArray(partials, 8 * W);
        s21.intoArray(partials, 9 * W);
        s22.intoArray(partials, 10 * W);
        s23.intoArray(partials, 11 * W);
        s30.intoArray(partials, 12 * W);
        s31.intoArray(partials, 13 * W);
        s32.intoArray(partials, 14 * W);
        s33.intoArray(partials, 15 * W);
    }

    /// 4 left rows x 1 right row.
    private static void tile4x1(
            RowCorrelation shape,
            float[] left,
            int leftStart,
            float[] right,
            int rightStart,
            float[] partials,
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
        s00.intoArray(partials, 0);
        s10.intoArray(partials, W);
        s20.intoArray(partials, 2 * W);
        s30.intoArray(partials, 3 * W);
    }

    /// 1 left row x 4 right rows.
    private static void tile1x4(
            RowCorrelation shape,
            float[] left,
            int leftStart,
            float[] right,
            int rightStart,
            float[] partials,
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
        s00.intoArray(partials, 0);
        s01.intoArray(partials, W);
        s02.intoArray(partials, 2 * W);
        s03.intoArray(partials, 3 * W);
    }

    /// 1 left row x 1 right row.
    private static void tile1x1(
            RowCorrelation shape,
            float[] left,
            int leftStart,
            float[] right,
            int rightStart,
            float[] partials,
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
        s00.intoArray(partials, 0);
    }

    private VectorPlaces() {}
}
