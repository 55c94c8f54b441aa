package org.neuralplayground.kernel;

import java.util.Arrays;

/// A matrix of which few numbers are not 0, in compressed rows: row `r` stores the numbers
/// `value(n)` at the columns `column(n)` for `start(r) <= n < start(r + 1)`; all others are 0
/// (compressed sparse row, CSR: Saad 2003, "Iterative methods for sparse linear systems", 3.4).
/// Columns ascend within a row. Where all stored numbers are 1, they take no memory. Immutable.
public final class SparseRows {

    /// No row and no column.
    public static final SparseRows NONE =
            new SparseRows(0, new int[] {0}, new int[0], new float[0]);

    private final int columns;

    /// rows + 1.
    final int[] starts;

    /// The column of each stored number.
    final int[] indices;

    /// The stored numbers; empty where all are 1.
    final float[] values;

    private SparseRows(int columns, int[] starts, int[] indices, float[] values) {
        this.columns = columns;
        this.starts = starts;
        this.indices = indices;
        this.values = values;
    }

    /// A copy of compressed rows.
    ///
    /// @param columns at least 0
    /// @param starts where each row begins among the stored numbers, and where the last one ends
    /// @param indices the column of each stored number, from 0, ascending within a row
    /// @param values the stored numbers, finite; none where all are 1
    /// @throws IllegalArgumentException naming row, column and rule where they are no such matrix
    public static SparseRows of(int columns, int[] starts, int[] indices, float... values) {
        SparseRowsCheck.require(columns, starts, indices, values);
        float[] kept = areAllOne(values) ? new float[0] : values.clone();
        return new SparseRows(columns, starts.clone(), indices.clone(), kept);
    }

    private static boolean areAllOne(float[] values) {
        for (float value : values) {
            if (value != 1) {
                return false;
            }
        }
        return true;
    }

    public int rows() {
        return starts.length - 1;
    }

    public int columns() {
        return columns;
    }

    /// How many numbers are stored before those of a row.
    ///
    /// @param row in [0, rows]: past the last row stands the count of all
    public int start(int row) {
        return starts[row];
    }

    /// The column of a stored number.
    public int column(int n) {
        return indices[n];
    }

    /// A stored number.
    public float value(int n) {
        return values.length == 0 ? 1 : values[n];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SparseRows that
                && columns == that.columns
                && Arrays.equals(starts, that.starts)
                && Arrays.equals(indices, that.indices)
                && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * columns + Arrays.hashCode(starts)) + Arrays.hashCode(indices);
    }
}
