package org.neuralplayground.kernel;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/// The sum of a register's lanes, always in the same order: the upper half is added to the lower
/// one, and so on down to one lane. [FloatVector#reduceLanes] leaves the order open, and indeed
/// gives other bits once its caller has been compiled, so that equal runs would drift apart.
final class LaneSum {
    private static final VectorSpecies<Float> S = VectorActivations.S;
    private static final int W = VectorActivations.W;
    private static final VectorShuffle<Float> BY_8 = VectorShuffle.iota(S, 8, 1, true);
    private static final VectorShuffle<Float> BY_4 = VectorShuffle.iota(S, 4, 1, true);
    private static final VectorShuffle<Float> BY_2 = VectorShuffle.iota(S, 2, 1, true);
    private static final VectorShuffle<Float> BY_1 = VectorShuffle.iota(S, 1, 1, true);

    static float of(FloatVector lanes) {
        FloatVector sum = lanes;
        if (W > 8) {
            sum = sum.add(sum.rearrange(BY_8));
        }
        if (W > 4) {
            sum = sum.add(sum.rearrange(BY_4));
        }
        if (W > 2) {
            sum = sum.add(sum.rearrange(BY_2));
        }
        return sum.add(sum.rearrange(BY_1)).lane(0);
    }

    private LaneSum() {}
}
