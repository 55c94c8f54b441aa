package org.neuralplayground.dataset;

import java.util.Arrays;
import java.util.Objects;
import org.neuralplayground.kernel.SparseRows;

/// Examples of which few features are not 0, such as the words of texts: a row is an example, a
/// column a feature. Keeps the numbers that are not 0 and their columns; where all of these are 1,
/// the columns alone. Immutable.
public final class SparseTable {
    private final SparseRows rows;

    private SparseTable(SparseRows rows) {
        this.rows = rows;
    }

    /// A table of copied compressed rows.
    ///
    /// @param starts where each row begins among the stored numbers, and where the last one ends
    /// @param indices the column of each stored number, from 0, ascending within a row
    /// @param values the stored numbers, finite; none where all are 1
    /// @throws IllegalArgumentException naming row, column and rule where they are no such table
    public static SparseTable of(int columns, int[] starts, int[] indices, float... values) {
        return new SparseTable(SparseRows.of(columns, starts, indices, values));
    }

    /// What is not 0 in a full table.
    ///
    /// @throws IllegalArgumentException where a number is not finite
    public static SparseTable of(Table full) {
        float[] all = full.toArray();
        int[] starts = new int[full.rows() + 1];
        int[] indices = new int[all.length];
        float[] values = new float[all.length];
        int stored = 0;
        for (int row = 0; row < full.rows(); row++) {
            for (int column = 0; column < full.columns(); column++) {
                float value = all[row * full.columns() + column];
                if (value != 0) {
                    indices[stored] = column;
                    values[stored++] = value;
                }
            }
            starts[row + 1] = stored;
        }
        return of(
                full.columns(),
                starts,
                Arrays.copyOf(indices, stored),
                Arrays.copyOf(values, stored));
    }

    /// Examples.
    public int rows() {
        return rows.rows();
    }

    /// Features.
    public int columns() {
        return rows.columns();
    }

    /// How many numbers are stored.
    public int stored() {
        return rows.start(rows());
    }

    /// How many numbers of a row are stored.
    ///
    /// @throws IndexOutOfBoundsException where there is no such row
    public int stored(int row) {
        return rows.start(Objects.checkIndex(row, rows()) + 1) - rows.start(row);
    }

    /// One number, stored or 0.
    ///
    /// @throws IndexOutOfBoundsException where there is no such row or column
    public float at(int row, int column) {
        Objects.checkIndex(row, rows());
        Objects.checkIndex(column, columns());
        for (int n = rows.start(row); n < rows.start(row + 1); n++) {
            if (rows.column(n) == column) {
                return rows.value(n);
            }
        }
        return 0;
    }

    /// The same with zeros in the first columns.
    public SparseTable withoutFirst(int columns) {
        int[] starts = new int[rows() + 1];
        int[] indices = new int[stored()];
        float[] values = new float[stored()];
        int kept = 0;
        for (int row = 0; row < rows(); row++) {
            for (int n = rows.start(row); n < rows.start(row + 1); n++) {
                if (rows.column(n) >= columns) {
                    indices[kept] = rows.column(n);
                    values[kept++] = rows.value(n);
                }
            }
            starts[row + 1] = kept;
        }
        return of(columns(), starts, Arrays.copyOf(indices, kept), Arrays.copyOf(values, kept));
    }

    /// The table as the engine reads it.
    public SparseRows compressed() {
        return rows;
    }

    /// The table with its zeros, for few rows.
    public Table toTable() {
        float[] all = new float[Math.multiplyExact(rows(), columns())];
        for (int row = 0; row < rows(); row++) {
            for (int n = rows.start(row); n < rows.start(row + 1); n++) {
                all[row * columns() + rows.column(n)] = rows.value(n);
            }
        }
        return Table.around(rows(), columns(), all);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SparseTable that && rows.equals(that.rows);
    }

    @Override
    public int hashCode() {
        return rows.hashCode();
    }

    @Override
    public String toString() {
        return "SparseTable[%d x %d, %d stored]".formatted(rows(), columns(), stored());
    }
}
