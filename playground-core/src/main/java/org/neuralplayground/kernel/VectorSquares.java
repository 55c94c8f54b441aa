package org.neuralplayground.kernel;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/// The means of squares of 4 x 4 of [Kernel], on vector registers: a register takes as many columns
/// as it has lanes, the last one perhaps some of the one before again.
final class VectorSquares {
    private static final VectorSpecies<Float> S = FloatVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Float> FOUR = FloatVector.SPECIES_128;
    private static final int W = S.length();
    private static final VectorShuffle<Float> SWAP_1 = VectorShuffle.fromOp(S, n -> n ^ 1);
    private static final VectorShuffle<Float> SWAP_2 = VectorShuffle.fromOp(S, n -> n ^ 2);
    private static final VectorShuffle<Float> EACH_FOURTH =
            VectorShuffle.fromOp(S, n -> 4 * n % S.length());
    private static final float SHARE = 1f / 16;

    /// See [Kernel#meansOfSquares].
    static void means(float[] in, int from, int width, float[] out, int to, float[] scratch) {
        if (width < W) {
            meansOfFours(in, from, width, out, to, scratch);
            return;
        }
        for (int start = 0; start < width; start += W) {
            int column = Math.min(start, width - W);
            int cell = from + column;
            FloatVector sums =
                    FloatVector.fromArray(S, in, cell)
                            .add(FloatVector.fromArray(S, in, cell + width))
                            .add(FloatVector.fromArray(S, in, cell + 2 * width))
                            .add(FloatVector.fromArray(S, in, cell + 3 * width));
            FloatVector pairs = sums.add(sums.rearrange(SWAP_1));
            FloatVector means = pairs.add(pairs.rearrange(SWAP_2)).mul(SHARE);
            if (W == 16) {
                ((FloatVector) means.rearrange(EACH_FOURTH).castShape(FOUR, 0))
                        .intoArray(out, to + column / 4);
            } else {
                means.intoArray(scratch, 0);
                for (int lane = 0; lane < W; lane += 4) {
                    out[to + (column + lane) / 4] = scratch[lane];
                }
            }
        }
    }

    private static void meansOfFours(
            float[] in, int from, int width, float[] out, int to, float[] scratch) {
        for (int column = 0; column < width; column += 4) {
            int cell = from + column;
            FloatVector.fromArray(FOUR, in, cell)
                    .add(FloatVector.fromArray(FOUR, in, cell + width))
                    .add(FloatVector.fromArray(FOUR, in, cell + 2 * width))
                    .add(FloatVector.fromArray(FOUR, in, cell + 3 * width))
                    .intoArray(scratch, 0);
            float sum = (scratch[0] + scratch[1]) + (scratch[2] + scratch[3]);
            out[to + column / 4] = sum * SHARE;
        }
    }

    private VectorSquares() {}
}
