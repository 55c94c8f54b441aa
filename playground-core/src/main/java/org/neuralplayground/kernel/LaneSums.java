package org.neuralplayground.kernel;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/// Sums over the lanes of registers, four at once and always in the same order: a tree in which
/// each addition halves the number of registers. [FloatVector#reduceLanes] leaves the order open,
/// and indeed gives other bits once its caller has been compiled, so that equal runs would drift
/// apart.
final class LaneSums {
    private static final VectorSpecies<Float> S = VectorActivations.S;
    private static final int W = VectorActivations.W;
    private static final VectorSpecies<Float> FOUR = FloatVector.SPECIES_128;
    private static final VectorShuffle<Float> SWAP_1 = VectorShuffle.fromOp(S, n -> n ^ 1);
    private static final VectorShuffle<Float> SWAP_2 = VectorShuffle.fromOp(S, n -> n ^ 2);
    private static final VectorMask<Float> WITH_1 = VectorMask.fromLong(S, 0xAAAA);
    private static final VectorMask<Float> WITH_2 = VectorMask.fromLong(S, 0xCCCC);

    /// `sums[to + n] += Σ_lane vn` for n in [0, 4).
    ///
    /// @param sums Modified.
    static void add(
            FloatVector v0, FloatVector v1, FloatVector v2, FloatVector v3, float[] sums, int to) {
        FloatVector.fromArray(FOUR, sums, to).add(four(v0, v1, v2, v3)).intoArray(sums, to);
    }

    /// The same for n in [0, count) with a count of at most 4.
    ///
    /// @param partials room for 4. Modified.
    static void addSome(
            FloatVector v0,
            FloatVector v1,
            FloatVector v2,
            FloatVector v3,
            int count,
            float[] sums,
            int to,
            float[] partials) {
        four(v0, v1, v2, v3).intoArray(partials, 0);
        for (int n = 0; n < count; n++) {
            sums[to + n] += partials[n];
        }
    }

    private static FloatVector four(
            FloatVector v0, FloatVector v1, FloatVector v2, FloatVector v3) {
        FloatVector even = pair(v0, v1, WITH_1, SWAP_1);
        FloatVector odd = pair(v2, v3, WITH_1, SWAP_1);
        FloatVector parts = pair(even, odd, WITH_2, SWAP_2);
        FloatVector sum = (FloatVector) parts.castShape(FOUR, 0);
        for (int part = 1; part < W / 4; part++) {
            sum = sum.add((FloatVector) parts.castShape(FOUR, part));
        }
        return sum;
    }

    /// Half the sum of one register in each lane: of `a` where the mask is not set, of `b` where it
    /// is.
    private static FloatVector pair(
            FloatVector a, FloatVector b, VectorMask<Float> odd, VectorShuffle<Float> swap) {
        return a.blend(b, odd).add(b.blend(a, odd).rearrange(swap));
    }

    private LaneSums() {}
}
