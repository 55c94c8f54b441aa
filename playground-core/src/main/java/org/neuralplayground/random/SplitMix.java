package org.neuralplayground.random;

/// Random bits without a state: the n-th draw of a stream is a function of the stream's seed and of
/// n alone, so that whoever remembers the two numbers can go on from there. SplitMix64 (Steele, Lea
/// and Flood, *Fast splittable pseudorandom number generators*, OOPSLA 2014) with the finaliser's
/// constants of Stafford's variant 13, as in [java.util.SplittableRandom].
///
/// Not for secrets.
public final class SplitMix {
    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    /// 64 bits.
    ///
    /// @param seed of the stream
    /// @param n number of the draw, from 0
    public static long bits(long seed, long n) {
        return mix(seed + (n + 1) * GOLDEN_GAMMA);
    }

    /// A number in [0, bound): the upper half of `bits bound` (Lemire 2019), whose bias, below
    /// `bound / 2^64`, no run will ever show.
    ///
    /// @param bound at least 1
    public static int below(int bound, long seed, long n) {
        return (int) Math.unsignedMultiplyHigh(bits(seed, n), bound);
    }

    /// The seed of a stream of its own, unlike that of any neighbour.
    public static long stream(long seed, long number) {
        return mix(bits(seed, number));
    }

    /// A seed from a text: the 64-bit FNV-1a hash of its UTF-16 units (Fowler, Noll and Vo), the
    /// same for ever and everywhere.
    public static long seed(String text) {
        long hash = FNV_OFFSET;
        for (int n = 0; n < text.length(); n++) {
            hash = (hash ^ text.charAt(n)) * FNV_PRIME;
        }
        return hash;
    }

    private static long mix(long bits) {
        long mixed = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    private SplitMix() {}
}
