package org.neuralplayground.frame;

import org.neuralplayground.kernel.Kernel;
import org.neuralplayground.kernel.Kernels;
import org.neuralplayground.spec.InputFeature;
import org.neuralplayground.spec.Limits;

/// Where the cells of a map of the plane lie: row by row from y = +6 down to y = -6, x from -6 to
/// +6 within a row, the edges included.
public final class PlaneGrid {

    /// Cells along a side of a full map.
    public static final int SIDE = 100;

    /// Cells along a side of a small map.
    public static final int SMALL_SIDE = 25;

    /// Full cells along a side of a small one.
    static final int BLOCK = SIDE / SMALL_SIDE;

    static final int CELLS = SIDE * SIDE;

    /// The x coordinate of a column.
    ///
    /// @param side how many columns there are
    public static double x(int column, int side) {
        return -Limits.PLANE + 2 * Limits.PLANE * column / (side - 1);
    }

    /// The y coordinate of a row.
    ///
    /// @param side how many rows there are
    public static double y(int row, int side) {
        return Limits.PLANE - 2 * Limits.PLANE * row / (side - 1);
    }

    /// The full map of an input feature.
    public static Grid of(InputFeature feature) {
        float[] values = new float[CELLS];
        for (int row = 0; row < SIDE; row++) {
            for (int column = 0; column < SIDE; column++) {
                values[row * SIDE + column] = (float) feature.of(x(column, SIDE), y(row, SIDE));
            }
        }
        return Grid.around(SIDE, SIDE, values);
    }

    /// The small map of an input feature: each cell the mean of 4 x 4 cells of the full one.
    public static Grid smallOf(InputFeature feature) {
        float[] full = of(feature).toArray();
        float[] small = new float[SMALL_SIDE * SMALL_SIDE];
        float[] scratch = new float[Kernel.PARTIALS];
        for (int row = 0; row < SMALL_SIDE; row++) {
            Kernels.plain()
                    .meansOfSquares(
                            full, row * BLOCK * SIDE, SIDE, small, row * SMALL_SIDE, scratch);
        }
        return Grid.around(SMALL_SIDE, SMALL_SIDE, small);
    }

    private PlaneGrid() {}
}
