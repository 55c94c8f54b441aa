package org.neuralplayground.random;

import java.util.random.RandomGenerator;

/// The generator of NumPy's `RandomState`: MT19937 (Matsumoto and Nishimura, *Mersenne Twister*,
/// ACM TOMACS 8, 1998, seeded as in their revision of 2002). With it a shuffle gives the order in
/// which Keras' `load_data` hands out its data sets.
///
/// Not thread-safe. Not for secrets.
public final class MersenneTwister implements RandomGenerator {
    private static final int SIZE = 624;
    private static final int SHIFT = 397;
    private static final int UPPER = 0x80000000;
    private static final int TWIST = 0x9908b0df;

    private final int[] state = new int[SIZE];
    private int next = SIZE;

    /// A stream from its start, as `numpy.random.RandomState(seed)`.
    public MersenneTwister(int seed) {
        state[0] = seed;
        for (int n = 1; n < SIZE; n++) {
            state[n] = 1812433253 * (state[n - 1] ^ (state[n - 1] >>> 30)) + n;
        }
    }

    /// The next 32 bits.
    @Override
    public int nextInt() {
        if (next == SIZE) {
            twist();
        }
        int bits = state[next++];
        bits ^= bits >>> 11;
        bits ^= (bits << 7) & 0x9d2c5680;
        bits ^= (bits << 15) & 0xefc60000;
        return bits ^ (bits >>> 18);
    }

    /// A number in [0, bound) as `RandomState` draws it for a shuffle: as many low bits as the
    /// largest has, drawn again until they are not above it.
    ///
    /// @throws IllegalArgumentException where the bound is not positive
    @Override
    public int nextInt(int bound) {
        if (bound < 1) {
            throw new IllegalArgumentException("bound must be positive, was " + bound);
        }
        int largest = bound - 1;
        if (largest == 0) {
            return 0;
        }
        int mask = -1 >>> Integer.numberOfLeadingZeros(largest);
        int drawn = nextInt() & mask;
        while (drawn > largest) {
            drawn = nextInt() & mask;
        }
        return drawn;
    }

    /// The next 64 bits, the upper half first.
    @Override
    public long nextLong() {
        return ((long) nextInt() << Integer.SIZE) | Integer.toUnsignedLong(nextInt());
    }

    /// A number in [0, 1) with 53 random bits, as `RandomState.random_sample`.
    @Override
    public double nextDouble() {
        long upper = Integer.toUnsignedLong(nextInt()) >>> 5;
        long lower = Integer.toUnsignedLong(nextInt()) >>> 6;
        return ((upper << 26) + lower) * 0x1p-53;
    }

    private void twist() {
        for (int n = 0; n < SIZE; n++) {
            int joined = (state[n] & UPPER) | (state[(n + 1) % SIZE] & ~UPPER);
            int odd = (joined & 1) == 0 ? 0 : TWIST;
            state[n] = state[(n + SHIFT) % SIZE] ^ (joined >>> 1) ^ odd;
        }
        next = 0;
    }
}
