package org.neuralplayground.random;

import java.util.random.RandomGenerator;

/// The generator behind the reference's links: ARC4 keyed with the characters of a seed, as the
/// JavaScript library seedrandom 2.4 (David Bau) defines it. Equal seeds give equal numbers, and
/// the same ones as in the reference.
///
/// Not thread-safe. Not for secrets.
public final class SeedRandom implements RandomGenerator {
    private static final int WIDTH = 256;
    private static final int MASK = WIDTH - 1;

    /// Bytes of the key stream that are thrown away, because ARC4's first ones betray the key.
    private static final int DROPPED = 256;

    private static final int CHUNKS = 6;
    private static final double START_DENOMINATOR = 0x1p48;
    private static final double SIGNIFICANCE = 0x1p52;
    private static final double OVERFLOW = 0x1p53;

    private final int[] state = new int[WIDTH];
    private int i;
    private int j;

    /// A stream from its start.
    ///
    /// @param seed any text, also an empty one
    public SeedRandom(String seed) {
        schedule(key(seed));
        for (int dropped = 0; dropped < DROPPED; dropped++) {
            nextByte();
        }
    }

    /// A number in [0, 1): six bytes and as many more as fill 52 bits, without a bias at either
    /// end.
    @Override
    public double nextDouble() {
        double numerator = nextWord(CHUNKS);
        double denominator = START_DENOMINATOR;
        int low = 0;
        while (numerator < SIGNIFICANCE) {
            numerator = (numerator + low) * WIDTH;
            denominator *= WIDTH;
            low = nextByte();
        }
        while (numerator >= OVERFLOW) {
            numerator /= 2;
            denominator /= 2;
            low >>>= 1;
        }
        return (numerator + low) / denominator;
    }

    /// The next eight bytes of the key stream, most significant first.
    @Override
    public long nextLong() {
        long bits = 0;
        for (int n = 0; n < Long.BYTES; n++) {
            bits = bits << Byte.SIZE | nextByte();
        }
        return bits;
    }

    private double nextWord(int bytes) {
        double word = 0;
        for (int n = 0; n < bytes; n++) {
            word = word * WIDTH + nextByte();
        }
        return word;
    }

    private int nextByte() {
        i = (i + 1) & MASK;
        int swapped = state[i];
        j = (j + swapped) & MASK;
        state[i] = state[j];
        state[j] = swapped;
        return state[(state[i] + swapped) & MASK];
    }

    /// ARC4's key schedule.
    private void schedule(int[] key) {
        for (int n = 0; n < WIDTH; n++) {
            state[n] = n;
        }
        int other = 0;
        for (int n = 0; n < WIDTH; n++) {
            int swapped = state[n];
            other = (other + key[n % key.length] + swapped) & MASK;
            state[n] = state[other];
            state[other] = swapped;
        }
    }

    /// The seed's UTF-16 units folded into at most 256 bytes, each smeared over those that follow.
    private static int[] key(String seed) {
        int[] key = new int[Math.clamp(seed.length(), 1, WIDTH)];
        int smear = 0;
        for (int n = 0; n < seed.length(); n++) {
            smear ^= key[n & MASK] * 19;
            key[n & MASK] = MASK & (smear + seed.charAt(n));
        }
        return key;
    }
}
