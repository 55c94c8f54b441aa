package org.neuralplayground.frame;

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
        float[] columnSums = new float[SIDE];
        for (int row = 0; row < SMALL_SIDE; row++) {
            shrink(full, row * BLOCK * SIDE, columnSums, small, row * SMALL_SIDE);
        }
        return Grid.around(SMALL_SIDE, SMALL_SIDE, small);
    }

    /// Makes one row of a small map from four of a full one.
    ///
    /// @param full four rows of 100 from index `from` on. Not modified.
    /// @param columnSums room for 100. Modified.
    /// @param small gets 25 values from index `to` on. Modified.
    static void shrink(float[] full, int from, float[] columnSums, float[] small, int to) {
        for (int column = 0; column < SIDE; column++) {
            int cell = from + column;
            columnSums[column] =
                    full[cell] + full[cell + SIDE] + full[cell + 2 * SIDE] + full[cell + 3 * SIDE];
        }
        for (int cell = 0; cell < SMALL_SIDE; cell++) {
            int column = cell * BLOCK;
            float sum =
                    columnSums[column]
                            + columnSums[column + 1]
                            + columnSums[column + 2]
                            + columnSums[column + 3];
            small[to + cell] = sum / (BLOCK * BLOCK);
        }
    }

    private PlaneGrid() {}
}
