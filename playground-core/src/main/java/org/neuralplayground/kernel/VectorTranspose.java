package org.neuralplayground.kernel;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/// Turns rows of lanes into rows of examples, in blocks of 4 x 4.
final class VectorTranspose {
    private static final int SIDE = 4;
    private static final VectorSpecies<Float> FOUR = FloatVector.SPECIES_128;
    private static final VectorShuffle<Float> SWAP_1 = VectorShuffle.fromOp(FOUR, n -> n ^ 1);
    private static final VectorShuffle<Float> SWAP_2 = VectorShuffle.fromOp(FOUR, n -> n ^ 2);
    private static final VectorMask<Float> WITH_1 = VectorMask.fromLong(FOUR, 0b1010);
    private static final VectorMask<Float> WITH_2 = VectorMask.fromLong(FOUR, 0b1100);

    /// `out[outOffset + lane stride + row] = in[inRow + row, lane]`.
    ///
    /// @param out Modified.
    /// @param stride distance of the examples, at least `rows`
    static void transpose(
            float[] in, int inRow, int rows, int lanes, float[] out, int outOffset, int stride) {
        int row = 0;
        for (; row + SIDE <= rows; row += SIDE) {
            transpose4(in, (inRow + row) * lanes, lanes, out, outOffset + row, stride);
        }
        for (; row < rows; row++) {
            int start = (inRow + row) * lanes;
            int to = outOffset + row;
            for (int lane = 0; lane < lanes; lane++) {
                out[to + lane * stride] = in[start + lane];
            }
        }
    }

    /// Four rows: pairs of rows swap single numbers, then pairs of pairs swap pairs.
    private static void transpose4(
            float[] in, int start, int lanes, float[] out, int to, int stride) {
        int i = start;
        int o = to;
        do {
            FloatVector a = FloatVector.fromArray(FOUR, in, i);
            FloatVector b = FloatVector.fromArray(FOUR, in, i + lanes);
            FloatVector c = FloatVector.fromArray(FOUR, in, i + 2 * lanes);
            FloatVector d = FloatVector.fromArray(FOUR, in, i + 3 * lanes);
            FloatVector ab = a.blend(b.rearrange(SWAP_1), WITH_1);
            FloatVector ba = a.rearrange(SWAP_1).blend(b, WITH_1);
            FloatVector cd = c.blend(d.rearrange(SWAP_1), WITH_1);
            FloatVector dc = c.rearrange(SWAP_1).blend(d, WITH_1);
            ab.blend(cd.rearrange(SWAP_2), WITH_2).intoArray(out, o);
            ba.blend(dc.rearrange(SWAP_2), WITH_2).intoArray(out, o + stride);
            ab.rearrange(SWAP_2).blend(cd, WITH_2).intoArray(out, o + 2 * stride);
            ba.rearrange(SWAP_2).blend(dc, WITH_2).intoArray(out, o + 3 * stride);
            i += SIDE;
            o += SIDE * stride;
        } while (i < start + lanes);
    }

    private VectorTranspose() {}
}
