package org.neuralplayground.nn;

/// Which numbers a dropout layer drops: a pure function of the layer's position in the network, the
/// number of the draw, the row and the lane, so that nothing has to be remembered to draw the same
/// again, and neither the number of lanes nor their order matters.
///
/// The random bits are those of SplitMix64 (Steele, Lea and Flood 2014, with variant 13 of
/// Stafford's finaliser as in Vigna's version), whose n-th number from the seed s is `mix(s + n
/// γ)`, n from 1:
///
/// - `seed = mix(mix((position + 1) γ) + (draw + 1) γ)`,
/// - `n = 2³² row + lane + 1`,
/// - a number is dropped where the upper 63 bits of the n-th number, as an integer, are below `⌊2⁶³
///   rate⌋`.
///
/// @param rate probability of being dropped, in [0, 1)
/// @param position which layer of the network it is, from 0
record DropoutMask(double rate, int position) {
    private static final long GAMMA = 0x9E3779B97F4A7C15L;

    /// What a number is multiplied by: 0 where it is dropped, `1 / (1 - rate)` elsewhere.
    float factor(long draw, int row, int lane) {
        return Float.intBitsToFloat(factorBits(number(seed(draw), row, lane), dropped(), kept()));
    }

    /// The factors of `rows x lanes` numbers, row by row.
    ///
    /// @param factors Modified.
    void fill(long draw, int rows, int lanes, float[] factors) {
        long seed = seed(draw);
        long dropped = dropped();
        int kept = kept();
        for (int row = 0; row < rows; row++) {
            int start = row * lanes;
            for (int lane = 0; lane < lanes; lane++) {
                int bits = factorBits(number(seed, row, lane), dropped, kept);
                factors[start + lane] = Float.intBitsToFloat(bits);
            }
        }
    }

    private long seed(long draw) {
        return mix(mix((position + 1) * GAMMA) + (draw + 1) * GAMMA);
    }

    private long dropped() {
        return (long) (rate * 0x1p63);
    }

    private int kept() {
        return Float.floatToRawIntBits((float) (1 / (1 - rate)));
    }

    private static long number(long seed, int row, int lane) {
        return mix(seed + (((long) row << Integer.SIZE) + lane + 1) * GAMMA);
    }

    /// `kept` where the upper 63 bits are at least `dropped`, else 0; without a branch, as nobody
    /// could foresee it.
    private static int factorBits(long number, long dropped, int kept) {
        long sign = ((number >>> 1) - dropped) >> (Long.SIZE - 1);
        return kept & (int) ~sign;
    }

    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
