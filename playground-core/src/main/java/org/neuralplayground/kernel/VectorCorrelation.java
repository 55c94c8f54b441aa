package org.neuralplayground.kernel;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/// The sums of products of [Kernel] at one place, on vector registers: four sums at a time, one
/// partial sum a lane, whose lanes are then added up in a tree that has always the same order.
/// [FloatVector#reduceLanes] leaves the order open, and indeed gives other bits once its caller has
/// been compiled, so that equal runs would drift apart.
///
/// No method here takes or gives a register: where the compiler chooses not to inline such a one,
/// each register becomes an object.
final class VectorCorrelation {
    private static final VectorSpecies<Float> S = FloatVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Float> FOUR = FloatVector.SPECIES_128;
    private static final int W = S.length();
    private static final VectorShuffle<Float> SWAP_1 = VectorShuffle.fromOp(S, n -> n ^ 1);
    private static final VectorShuffle<Float> SWAP_2 = VectorShuffle.fromOp(S, n -> n ^ 2);
    private static final VectorMask<Float> WITH_1 = VectorMask.fromLong(S, 0xAAAA);
    private static final VectorMask<Float> WITH_2 = VectorMask.fromLong(S, 0xCCCC);

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
        int columns = shape.columns();
        for (int m = 0; m < shape.leftRows(); m++) {
            int l = (leftRow + m) * lanes;
            int to = sumOffset + m * columns;
            for (int n = 0; n < columns; n += 4) {
                int count = Math.min(4, columns - n);
                int r = (rightRow + n) * lanes;
                correlateUpTo4(left, l, right, r, count, sums, to + n, lanes, partials);
            }
        }
    }

    /// One to four sums; the rows that there are not are the last one again.
    private static void correlateUpTo4(
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
        int r3 = r2 + (count > 3 ? lanes : 0);
        FloatVector a = FloatVector.fromArray(S, left, l);
        FloatVector s0 = a.mul(FloatVector.fromArray(S, right, r));
        FloatVector s1 = a.mul(FloatVector.fromArray(S, right, r1));
        FloatVector s2 = a.mul(FloatVector.fromArray(S, right, r2));
        FloatVector s3 = a.mul(FloatVector.fromArray(S, right, r3));
        for (int lane = W; lane < lanes; lane += W) {
            a = FloatVector.fromArray(S, left, l + lane);
            s0 = a.fma(FloatVector.fromArray(S, right, r + lane), s0);
            s1 = a.fma(FloatVector.fromArray(S, right, r1 + lane), s1);
            s2 = a.fma(FloatVector.fromArray(S, right, r2 + lane), s2);
            s3 = a.fma(FloatVector.fromArray(S, right, r3 + lane), s3);
        }
        // The lanes of four registers become four sums, in a tree of pairs.
        FloatVector even = s0.blend(s1, WITH_1).add(s1.blend(s0, WITH_1).rearrange(SWAP_1));
        FloatVector odd = s2.blend(s3, WITH_1).add(s3.blend(s2, WITH_1).rearrange(SWAP_1));
        FloatVector parts = even.blend(odd, WITH_2).add(odd.blend(even, WITH_2).rearrange(SWAP_2));
        FloatVector sum = (FloatVector) parts.castShape(FOUR, 0);
        if (W > 4) {
            sum = sum.add((FloatVector) parts.castShape(FOUR, 1));
        }
        if (W > 8) {
            sum = sum.add((FloatVector) parts.castShape(FOUR, 2));
            sum = sum.add((FloatVector) parts.castShape(FOUR, 3));
        }
        sum.intoArray(partials, 0);
        for (int n = 0; n < count; n++) {
            sums[to + n] += partials[n];
        }
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
            sumUpTo4(in, (inRow + m) * lanes, count, sums, sumOffset + m, lanes, partials);
        }
    }

    /// One to four sums; the rows that there are not are the last one again.
    private static void sumUpTo4(
            float[] in, int i, int count, float[] sums, int to, int lanes, float[] partials) {
        int i1 = i + (count > 1 ? lanes : 0);
        int i2 = i1 + (count > 2 ? lanes : 0);
        int i3 = i2 + (count > 3 ? lanes : 0);
        FloatVector s0 = FloatVector.fromArray(S, in, i);
        FloatVector s1 = FloatVector.fromArray(S, in, i1);
        FloatVector s2 = FloatVector.fromArray(S, in, i2);
        FloatVector s3 = FloatVector.fromArray(S, in, i3);
        for (int lane = W; lane < lanes; lane += W) {
            s0 = s0.add(FloatVector.fromArray(S, in, i + lane));
            s1 = s1.add(FloatVector.fromArray(S, in, i1 + lane));
            s2 = s2.add(FloatVector.fromArray(S, in, i2 + lane));
            s3 = s3.add(FloatVector.fromArray(S, in, i3 + lane));
        }
        // The lanes of four registers become four sums, in a tree of pairs.
        FloatVector even = s0.blend(s1, WITH_1).add(s1.blend(s0, WITH_1).rearrange(SWAP_1));
        FloatVector odd = s2.blend(s3, WITH_1).add(s3.blend(s2, WITH_1).rearrange(SWAP_1));
        FloatVector parts = even.blend(odd, WITH_2).add(odd.blend(even, WITH_2).rearrange(SWAP_2));
        FloatVector sum = (FloatVector) parts.castShape(FOUR, 0);
        if (W > 4) {
            sum = sum.add((FloatVector) parts.castShape(FOUR, 1));
        }
        if (W > 8) {
            sum = sum.add((FloatVector) parts.castShape(FOUR, 2));
            sum = sum.add((FloatVector) parts.castShape(FOUR, 3));
        }
        sum.intoArray(partials, 0);
        for (int n = 0; n < count; n++) {
            sums[to + n] += partials[n];
        }
    }

    private VectorCorrelation() {}
}
