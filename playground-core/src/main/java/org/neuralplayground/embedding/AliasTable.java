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
        aliases = new int[size];
        double mean = Arrays.stream(weights).sum() / size;
        own = Arrays.stream(weights).map(weight -> weight / mean).toArray();
        int[] poor = new int[size];
        int[] rich = new int[size];
        int poors = 0;
        int riches = 0;
        for (int n = 0; n < size; n++) {
            if (own[n] < 1) {
                poor[poors++] = n;
            } else {
                rich[riches++] = n;
            }
        }
        while (poors > 0 && riches > 0) {
            int filled = poor[--poors];
            int giver = rich[riches - 1];
            aliases[filled] = giver;
            own[giver] -= 1 - own[filled];
            if (own[giver] < 1) {
                riches--;
                poor[poors++] = giver;
            }
        }
        fill(poor, poors);
        fill(rich, riches);
    }

    /// What is left over is 1 but for rounding.
    private void fill(int[] cells, int count) {
        for (int n = 0; n < count; n++) {
            own[cells[n]] = 1;
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
