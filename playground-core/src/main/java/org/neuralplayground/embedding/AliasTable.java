package org.neuralplayground.embedding;

import java.util.Arrays;

/// Draws numbers with given probabilities at the cost of one look-up: a cell is chosen evenly, and
/// gives itself or its one alias (Walker 1977; built as Vose 1991, "A linear algorithm for
/// generating random numbers with a given distribution").
final class AliasTable {
    private static final int FRACTION_BITS = 53;

    /// With which probability a cell gives itself.
    private final double[] own;

    private final int[] aliases;

    /// @param weights what the probabilities are in proportion to, at least 0, not all 0. Not
    ///   modified.
    AliasTable(double... weights) {
        int size = weights.length;
        own = new double[size];
        aliases = new int[size];
        double mean = Arrays.stream(weights).sum() / size;
        int[] small = new int[size];
        int[] large = new int[size];
        int smalls = 0;
        int larges = 0;
        for (int n = 0; n < size; n++) {
            own[n] = weights[n] / mean;
            if (own[n] < 1) {
                small[smalls++] = n;
            } else {
                large[larges++] = n;
            }
        }
        while (smalls > 0 && larges > 0) {
            int poor = small[--smalls];
            int rich = large[--larges];
            aliases[poor] = rich;
            own[rich] -= 1 - own[poor];
            if (own[rich] < 1) {
                small[smalls++] = rich;
            } else {
                large[larges++] = rich;
            }
        }
        // What is left over is 1 but for rounding.
        while (larges > 0) {
            own[large[--larges]] = 1;
        }
        while (smalls > 0) {
            own[small[--smalls]] = 1;
        }
    }

    /// A number in [0, size).
    ///
    /// @param bits 64 random ones: the upper half of `bits size` is the cell, the lower half says
    ///   whether it gives itself
    int draw(long bits) {
        int cell = (int) Math.unsignedMultiplyHigh(bits, own.length);
        double fraction = ((bits * own.length) >>> (Long.SIZE - FRACTION_BITS)) * 0x1p-53;
        return fraction < own[cell] ? cell : aliases[cell];
    }

    /// The probability of a number, as the table gives it.
    double probability(int number) {
        double sum = own[number];
        for (int cell = 0; cell < own.length; cell++) {
            if (aliases[cell] == number && cell != number) {
                sum += 1 - own[cell];
            }
        }
        return sum / own.length;
    }
}
