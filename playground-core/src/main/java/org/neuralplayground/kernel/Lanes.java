package org.neuralplayground.kernel;

import java.util.Arrays;

/// How many columns a matrix of signals has: a multiple of 16 whatever the machine, so that each
/// vector width from 128 to 512 bits divides it and no loop has a remainder. What stands in the
/// columns past the last example is finite and counts for nothing, as its gradient is 0.
public final class Lanes {
    /// The floats of a 512-bit register.
    public static final int MULTIPLE = 16;

    /// The number of columns that so many examples take.
    ///
    /// @param examples at least 0
    public static int padded(int examples) {
        return (examples + MULTIPLE - 1) & -MULTIPLE;
    }

    /// Sets what stands past the last example to 0.
    ///
    /// @param matrix rows x lanes. Modified.
    public static void clearPadding(float[] matrix, int rows, int examples, int lanes) {
        if (examples == lanes) {
            return;
        }
        for (int row = 0; row < rows; row++) {
            Arrays.fill(matrix, row * lanes + examples, (row + 1) * lanes, 0);
        }
    }

    private Lanes() {}
}
