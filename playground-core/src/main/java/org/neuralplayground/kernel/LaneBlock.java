package org.neuralplayground.kernel;

/// Turns sixteen neighbouring lanes around: in a block an example is a row, in a matrix of signals
/// a column.
final class LaneBlock {
    private static final int SIZE = Lanes.MULTIPLE;

    /// `out[m, lane + e] = block[e, m]` for e in [0, 16).
    ///
    /// @param block 16 x units. Not modified.
    /// @param out units x lanes. Modified.
    static void scatter(float[] block, int units, float[] out, int lane, int lanes) {
        for (int m = 0; m < units; m++) {
            int to = m * lanes + lane;
            for (int e = 0; e < SIZE; e++) {
                out[to + e] = block[e * units + m];
            }
        }
    }

    /// `block[e, m] = in[m, lane + e]` for e in [0, 16).
    ///
    /// @param in units x lanes. Not modified.
    /// @param block 16 x units. Modified.
    static void collect(float[] in, int lane, int lanes, float[] block, int units) {
        for (int m = 0; m < units; m++) {
            int from = m * lanes + lane;
            for (int e = 0; e < SIZE; e++) {
                block[e * units + m] = in[from + e];
            }
        }
    }

    private LaneBlock() {}
}
