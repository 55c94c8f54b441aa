package org.neuralplayground.frame;

import java.util.Arrays;

/// A rectangle of numbers, row by row. Immutable.
public final class Grid {
    private final int rows;
    private final int columns;
    private final float[] values;

    private Grid(int rows, int columns, float[] values) {
        if (values.length != rows * columns) {
            throw new IllegalArgumentException(
                    "a grid of %d x %d must have as many values, had %d"
                            .formatted(rows, columns, values.length));
        }
        this.rows = rows;
        this.columns = columns;
        this.values = values;
    }

    /// A grid of copied values.
    ///
    /// @param values row by row. Not modified.
    /// @throws IllegalArgumentException where they are not rows x columns
    public static Grid of(int rows, int columns, float[] values) {
        return new Grid(rows, columns, values.clone());
    }

    /// A grid around an array that nobody else will write to.
    static Grid around(int rows, int columns, float[] values) {
        return new Grid(rows, columns, values);
    }

    public int rows() {
        return rows;
    }

    public int columns() {
        return columns;
    }

    /// Rows x columns.
    public int size() {
        return values.length;
    }

    public float at(int row, int column) {
        return values[row * columns + column];
    }

    /// The value at an index that counts row by row.
    public float at(int index) {
        return values[index];
    }

    /// Copies neighbouring values, row by row.
    ///
    /// @param target gets `count` values from index `to` on. Modified.
    void copy(int from, int count, float[] target, int to) {
        System.arraycopy(values, from, target, to, count);
    }

    /// A copy of the values, row by row.
    public float[] toArray() {
        return values.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Grid that
                && rows == that.rows
                && columns == that.columns
                && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * rows + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "Grid[" + rows + " x " + columns + "]";
    }
}
