package org.neuralplayground.textframe;

import org.neuralplayground.frame.Grid;

/// Grids in which NaN stands for whatever is not finite.
final class FiniteGrid {

    /// @param values row by row. Modified where a number is infinite.
    static Grid of(int rows, int columns, float[] values) {
        for (int n = 0; n < values.length; n++) {
            if (Float.isInfinite(values[n])) {
                values[n] = Float.NaN;
            }
        }
        return Grid.of(rows, columns, values);
    }

    private FiniteGrid() {}
}
