package org.neuralplayground.dataset;

import java.util.Arrays;
import java.util.Objects;
import org.ejml.data.FMatrixRMaj;

/// Numbers in rows and columns as files have them: a row is an example, a column a feature.
/// Immutable.
///
/// The engine wants examples as columns: [#toFeaturesByExamples()].
public final class Table {
    private final FMatrixRMaj values;

    private Table(FMatrixRMaj values) {
        this.values = values;
    }

    /// A table of copied numbers.
    ///
    /// @param values row by row. Not modified.
    /// @throws IllegalArgumentException where they are not rows x columns
    public static Table of(int rows, int columns, float... values) {
        if ((long) rows * columns != values.length || rows < 0) {
            throw new IllegalArgumentException(
                    "a table of %d x %d must have as many numbers, had %d"
                            .formatted(rows, columns, values.length));
        }
        return around(rows, columns, values.clone());
    }

    /// A table around an array that nobody else will write to.
    static Table around(int rows, int columns, float[] values) {
        FMatrixRMaj matrix = new FMatrixRMaj(0, 0);
        matrix.numRows = rows;
        matrix.numCols = columns;
        matrix.data = values;
        return new Table(matrix);
    }

    /// Examples.
    public int rows() {
        return values.numRows;
    }

    /// Features.
    public int columns() {
        return values.numCols;
    }

    /// One number.
    ///
    /// @throws IndexOutOfBoundsException where there is no such row or column
    public float at(int row, int column) {
        Objects.checkIndex(row, rows());
        return values.data[row * columns() + Objects.checkIndex(column, columns())];
    }

    /// One feature of all examples, a copy.
    public float[] column(int column) {
        float[] copy = new float[rows()];
        for (int row = 0; row < copy.length; row++) {
            copy[row] = at(row, column);
        }
        return copy;
    }

    /// The columns `from` to `to - 1`.
    ///
    /// @throws IndexOutOfBoundsException where there are no such columns
    public Table columns(int from, int to) {
        int kept = to - Objects.checkFromToIndex(from, to, columns());
        float[] copy = new float[rows() * kept];
        for (int row = 0; row < rows(); row++) {
            System.arraycopy(values.data, row * columns() + from, copy, row * kept, kept);
        }
        return around(rows(), kept, copy);
    }

    /// Some rows, in the selection's order.
    ///
    /// @throws IndexOutOfBoundsException where there is no such row
    public Table select(RowSelection selection) {
        float[] copy = new float[Math.multiplyExact(selection.size(), columns())];
        for (int n = 0; n < selection.size(); n++) {
            int row = Objects.checkIndex(selection.at(n), rows());
            System.arraycopy(values.data, row * columns(), copy, n * columns(), columns());
        }
        return around(selection.size(), columns(), copy);
    }

    /// A copy as the engine takes it, features x examples: `result[c][r] = this[r][c]`.
    public FMatrixRMaj toFeaturesByExamples() {
        FMatrixRMaj transposed = new FMatrixRMaj(columns(), rows());
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                transposed.data[column * rows() + row] = values.data[row * columns() + column];
            }
        }
        return transposed;
    }

    /// A copy, row by row.
    public float[] toArray() {
        return values.data.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Table that
                && rows() == that.rows()
                && columns() == that.columns()
                && Arrays.equals(values.data, that.values.data);
    }

    @Override
    public int hashCode() {
        return 31 * rows() + Arrays.hashCode(values.data);
    }

    @Override
    public String toString() {
        return "Table[" + rows() + " x " + columns() + "]";
    }
}
