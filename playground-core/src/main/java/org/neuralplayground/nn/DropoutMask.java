package org.neuralplayground.nn;

/// Which numbers a dropout layer drops: a pure function of the layer's position in the network, the
/// number of the draw, the row and the lane, so that nothing has to be remembered to draw the same
/// again, and neither the number of lanes nor their order matters.
///
/// The random bits are those of SplitMix64 (Steele, Lea and Flood 2014, with variant 13 of
/// Stafford's finaliser as in Java's `SplittableRandom`), whose n-th number from the seed s is
/// `mix(s + n γ)`, n from 1. Two neighbouring lanes share a number:
///
/// - `seed = mix(mix((position + 1) γ) + (draw + 1) γ)`,
/// - `n = 2³² row + ⌊lane / 2⌋ + 1`,
/// - an even lane takes the lower, an odd lane the upper 32 bits of the n-th number, and is dropped
///   where these, as an unsigned integer, are below `⌊2³² rate⌋`.
///
/// @param rate probability of being dropped, in [0, 1)
/// @param position which layer of the network it is, from 0
record DropoutMask(double rate, int position) {
    private static final long GAMMA = 0x9E3779B97F4A7C15L;
    private static final long LOWER = 0xFFFFFFFFL;

    /// What a number is multiplied by: 0 where it is dropped, `1 / (1 - rate)` elsewhere.
    float factor(long draw, int row, int lane) {
        long number = mix(first(seed(draw), row) + lane / 2 * GAMMA);
        return factor(lane % 2 == 0 ? number & LOWER : number >>> Integer.SIZE, dropped(), kept());
    }

    /// The factors of `rows x lanes` numbers, row by row.
    ///
    /// @param lanes an even number
    /// @param factors Modified.
    void fill(long draw, int rows, int lanes, float[] factors) {
        long seed = seed(draw);
        long dropped = dropped();
        int kept = kept();
        for (int row = 0; row < rows; row++) {
            long state = first(seed, row);
            int end = (row + 1) * lanes;
            for (int n = row * lanes; n < end; n += 2) {
                long number = mix(state);
                factors[n] = factor(number & LOWER, dropped, kept);
                factors[n + 1] = factor(number >>> Integer.SIZE, dropped, kept);
                state += GAMMA;
            }
        }
    }

    private long seed(long draw) {
        return mix(mix((position + 1) * GAMMA) + (draw + 1) * GAMMA);
    }

    /// What the number of a row's first two lanes is mixed from.
    private static long first(long seed, int row) {
        return seed + (((long) row << Integer.SIZE) + 1) * GAMMA;
    }

    private long dropped() {
        return (long) (rate * 0x1p32);
    }

    private int kept() {
        return Float.floatToRawIntBits((float) (1 / (1 - rate)));
    }

    /// The float of the bits `kept` where `random` is at least `dropped`, else 0; without a branch,
    /// as nobody could foresee it.
    private static float factor(long random, long dropped, int kept) {
        long sign = (random - dropped) >> (Long.SIZE - 1);
        return Float.intBitsToFloat(kept & (int) ~sign);
    }

    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
