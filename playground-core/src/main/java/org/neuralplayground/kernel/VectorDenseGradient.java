package org.neuralplayground.kernel;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/// The gradients of a small dense layer's weights and biases, on vector registers: 4 x 4 sums at a
/// time, one partial sum a lane, whose lanes are then added up in a tree that has always the same
/// order. [FloatVector#reduceLanes] leaves the order open, and indeed gives other bits once its
/// caller has been compiled, so that equal runs would drift apart.
///
/// No method here takes or gives a register: where the compiler chooses not to inline such a one,
/// each register becomes an object.
final class VectorDenseGradient {
    private static final VectorSpecies<Float> S = FloatVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Float> FOUR = FloatVector.SPECIES_128;
    private static final int W = S.length();
    private static final int SIDE = 4;
    private static final VectorShuffle<Float> SWAP_1 = VectorShuffle.fromOp(S, n -> n ^ 1);
    private static final VectorShuffle<Float> SWAP_2 = VectorShuffle.fromOp(S, n -> n ^ 2);
    private static final VectorShuffle<Float> SWAP_4 = VectorShuffle.fromOp(S, n -> n ^ 4);
    private static final VectorShuffle<Float> SWAP_8 = VectorShuffle.fromOp(S, n -> n ^ 8);
    private static final VectorMask<Float> WITH_1 = VectorMask.fromLong(S, 0xAAAA);
    private static final VectorMask<Float> WITH_2 = VectorMask.fromLong(S, 0xCCCC);
    private static final VectorMask<Float> WITH_4 = VectorMask.fromLong(S, 0xF0F0);
    private static final VectorMask<Float> WITH_8 = VectorMask.fromLong(S, 0xFF00);

    /// Whether this is the way: for a layer of few inputs.
    static boolean suits(RowCorrelation shape) {
        return shape.columns() < 2 * W;
    }

    /// See [Kernel#denseGradient].
    static void add(
            RowCorrelation shape,
            float[] gradient,
            float[] in,
            float[] sums,
            int weightOffset,
            int biasOffset,
            int lanes,
            float[] scratch) {
        int units = shape.leftRows();
        int inputs = shape.columns();
        int whole = inputs - inputs % SIDE;
        for (int m = 0; m < units; m += SIDE) {
            int g = m * lanes;
            int rows = Math.min(SIDE, units - m);
            int to = weightOffset + m * inputs;
            int n = 0;
            while (n < whole) {
                sum4x4(gradient, g, rows, in, n * lanes, SIDE, lanes, scratch);
                addFours(scratch, rows, sums, to + n, inputs);
                n += SIDE;
            }
            int columns = inputs - n;
            sum4x4(gradient, g, rows, in, n * lanes, columns, lanes, scratch);
            addLast(scratch, rows, columns, sums, to + n, inputs, biasOffset + m);
        }
    }

    /// `scratch[4 m + n] = Σ_lane left[m, lane] right[n, lane]`. Rows on the left that there are
    /// not are the last one again; those on the right are 1 everywhere.
    private static void sum4x4(
            float[] left,
            int l,
            int rows,
            float[] right,
            int r,
            int columns,
            int lanes,
            float[] scratch) {
        int l1 = l + (rows > 1 ? lanes : 0);
        int l2 = l1 + (rows > 2 ? lanes : 0);
        int l3 = l2 + (rows > 3 ? lanes : 0);
        FloatVector ones = FloatVector.broadcast(S, 1);
        FloatVector s00 = FloatVector.zero(S);
        FloatVector s01 = s00;
        FloatVector s02 = s00;
        FloatVector s03 = s00;
        FloatVector s10 = s00;
        FloatVector s11 = s00;
        FloatVector s12 = s00;
        FloatVector s13 = s00;
        FloatVector s20 = s00;
        FloatVector s21 = s00;
        FloatVector s22 = s00;
        FloatVector s23 = s00;
        FloatVector s30 = s00;
        FloatVector s31 = s00;
        FloatVector s32 = s00;
        FloatVector s33 = s00;
        int lane = 0;
        do {
            FloatVector b0 = ones;
            FloatVector b1 = ones;
            FloatVector b2 = ones;
            FloatVector b3 = ones;
            if (columns > 0) {
                b0 = FloatVector.fromArray(S, right, r + lane);
            }
            if (columns > 1) {
                b1 = FloatVector.fromArray(S, right, r + lanes + lane);
            }
            if (columns > 2) {
                b2 = FloatVector.fromArray(S, right, r + 2 * lanes + lane);
            }
            if (columns > 3) {
                b3 = FloatVector.fromArray(S, right, r + 3 * lanes + lane);
            }
            FloatVector a0 = FloatVector.fromArray(S, left, l + lane);
            s00 = a0.fma(b0, s00);
            s01 = a0.fma(b1, s01);
            s02 = a0.fma(b2, s02);
            s03 = a0.fma(b3, s03);
            FloatVector a1 = FloatVector.fromArray(S, left, l1 + lane);
            s10 = a1.fma(b0, s10);
            s11 = a1.fma(b1, s11);
            s12 = a1.fma(b2, s12);
            s13 = a1.fma(b3, s13);
            FloatVector a2 = FloatVector.fromArray(S, left, l2 + lane);
            s20 = a2.fma(b0, s20);
            s21 = a2.fma(b1, s21);
            s22 = a2.fma(b2, s22);
            s23 = a2.fma(b3, s23);
            FloatVector a3 = FloatVector.fromArray(S, left, l3 + lane);
            s30 = a3.fma(b0, s30);
            s31 = a3.fma(b1, s31);
            s32 = a3.fma(b2, s32);
            s33 = a3.fma(b3, s33);
            lane += W;
        } while (lane < lanes);
        // Each step adds neighbours, pairs, fours, eights, and puts two rows of sums into one.
        FloatVector t0 = s00.blend(s01, WITH_1).add(s01.blend(s00, WITH_1).rearrange(SWAP_1));
        FloatVector u0 = s02.blend(s03, WITH_1).add(s03.blend(s02, WITH_1).rearrange(SWAP_1));
        FloatVector t1 = s10.blend(s11, WITH_1).add(s11.blend(s10, WITH_1).rearrange(SWAP_1));
        FloatVector u1 = s12.blend(s13, WITH_1).add(s13.blend(s12, WITH_1).rearrange(SWAP_1));
        FloatVector t2 = s20.blend(s21, WITH_1).add(s21.blend(s20, WITH_1).rearrange(SWAP_1));
        FloatVector u2 = s22.blend(s23, WITH_1).add(s23.blend(s22, WITH_1).rearrange(SWAP_1));
        FloatVector t3 = s30.blend(s31, WITH_1).add(s31.blend(s30, WITH_1).rearrange(SWAP_1));
        FloatVector u3 = s32.blend(s33, WITH_1).add(s33.blend(s32, WITH_1).rearrange(SWAP_1));
        FloatVector v0 = t0.blend(u0, WITH_2).add(u0.blend(t0, WITH_2).rearrange(SWAP_2));
        FloatVector v1 = t1.blend(u1, WITH_2).add(u1.blend(t1, WITH_2).rearrange(SWAP_2));
        FloatVector v2 = t2.blend(u2, WITH_2).add(u2.blend(t2, WITH_2).rearrange(SWAP_2));
        FloatVector v3 = t3.blend(u3, WITH_2).add(u3.blend(t3, WITH_2).rearrange(SWAP_2));
        if (W == 4) {
            v0.intoArray(scratch, 0);
            v1.intoArray(scratch, 4);
            v2.intoArray(scratch, 8);
            v3.intoArray(scratch, 12);
            return;
        }
        FloatVector w0 = v0.blend(v1, WITH_4).add(v1.blend(v0, WITH_4).rearrange(SWAP_4));
        FloatVector w1 = v2.blend(v3, WITH_4).add(v3.blend(v2, WITH_4).rearrange(SWAP_4));
        if (W == 8) {
            w0.intoArray(scratch, 0);
            w1.intoArray(scratch, 8);
            return;
        }
        w0.blend(w1, WITH_8).add(w1.blend(w0, WITH_8).rearrange(SWAP_8)).intoArray(scratch, 0);
    }

    /// `sums[first + row sumRow + n] += scratch[4 row + n]`, four sums a row.
    private static void addFours(float[] scratch, int rows, float[] sums, int first, int sumRow) {
        int to = first;
        int row = 0;
        while (row < rows) {
            FloatVector.fromArray(FOUR, sums, to)
                    .add(FloatVector.fromArray(FOUR, scratch, SIDE * row))
                    .intoArray(sums, to);
            to += sumRow;
            row++;
        }
    }

    /// The same with up to three sums a row, and the bias behind them.
    private static void addLast(
            float[] scratch,
            int rows,
            int columns,
            float[] sums,
            int first,
            int sumRow,
            int biasOffset) {
        int row = 0;
        while (row < rows) {
            int from = SIDE * row;
            int to = first + row * sumRow;
            int n = 0;
            while (n < columns) {
                sums[to + n] += scratch[from + n];
                n++;
            }
            sums[biasOffset + row] += scratch[from + columns];
            row++;
        }
    }

    private VectorDenseGradient() {}
}
