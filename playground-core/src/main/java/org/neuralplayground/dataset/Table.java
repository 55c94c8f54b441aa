package org.neuralplayground.dataset;

import java.util.Arrays;
import java.util.Objects;
import org.ejml.data.FMatrixRMaj;

/// Numbers in rows and columns as files have them: a row is an example, a column a feature.
/// Immutable.
///
/// The engine wants examples as columns: [#toFeaturesByExamples()].
public final class Table implements FeatureRows {
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

    @Override
    public int examples() {
        return rows();
    }

    @Override
    public int features() {
        return columns();
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

    @Override
    public void copyColumn(int row, float[] target, int to, int stride) {
        int from = start(row);
        int at = to;
        for (int n = 0; n < columns(); n++) {
            target[at] = values.data[from + n];
            at += stride;
        }
    }

    @Override
    public void copyColumns(
            RowSelection rows, int[] order, int from, float[] target, int to, int stride) {
        int first = start(rows.at(order[from]));
        int second = start(rows.at(order[from + 1]));
        int third = start(rows.at(order[from + 2]));
        int fourth = start(rows.at(order[from + 3]));
        int fifth = start(rows.at(order[from + 4]));
        int sixth = start(rows.at(order[from + 5]));
        int seventh = start(rows.at(order[from + 6]));
        int eighth = start(rows.at(order[from + 7]));
        float[] numbers = values.data;
        int at = to;
        for (int n = 0; n < columns(); n++) {
            target[at] = numbers[first + n];
            target[at + 1] = numbers[second + n];
            target[at + 2] = numbers[third + n];
            target[at + 3] = numbers[fourth + n];
            target[at + 4] = numbers[fifth + n];
            target[at + 5] = numbers[sixth + n];
            target[at + 6] = numbers[seventh + n];
            target[at + 7] = numbers[eighth + n];
            at += stride;
        }
    }

    private int start(int row) {
        return Objects.checkIndex(row, rows()) * columns();
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
