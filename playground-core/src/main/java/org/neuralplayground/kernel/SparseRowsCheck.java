package org.neuralplayground.kernel;

/// What must be so of compressed rows, so that no loop over them needs to look.
final class SparseRowsCheck {

    static void require(int columns, int[] starts, int[] indices, float[] values) {
        if (columns < 0) {
            throw new IllegalArgumentException("columns must be at least 0, were " + columns);
        }
        requireStarts(starts, indices.length);
        if (values.length != 0 && values.length != indices.length) {
            throw new IllegalArgumentException(
                    "values must be one for each of the %d indices or none, were %d"
                            .formatted(indices.length, values.length));
        }
        for (int row = 0; row < starts.length - 1; row++) {
            requireRow(row, starts[row], starts[row + 1], columns, indices, values);
        }
    }

    private static void requireStarts(int[] starts, int stored) {
        if (starts.length == 0 || starts[0] != 0) {
            throw new IllegalArgumentException("row 1 must start at 0, did not");
        }
        for (int row = 1; row < starts.length; row++) {
            if (starts[row] < starts[row - 1]) {
                throw new IllegalArgumentException(
                        "row %d must not end before it starts at %d, ended at %d"
                                .formatted(row, starts[row - 1], starts[row]));
            }
        }
        int end = starts[starts.length - 1];
        if (end != stored) {
            throw new IllegalArgumentException(
                    "the last row must end after all %d indices, ended at %d"
                            .formatted(stored, end));
        }
    }

    private static void requireRow(
            int row, int from, int to, int columns, int[] indices, float[] values) {
        int last = -1;
        for (int n = from; n < to; n++) {
            int column = indices[n];
            if (column < 0 || column >= columns) {
                throw new IllegalArgumentException(
                        "row %d: a column must be in [0, %d), was %d"
                                .formatted(row + 1, columns, column));
            }
            if (column <= last) {
                throw new IllegalArgumentException(
                        "row %d: columns must ascend, were %d and %d"
                                .formatted(row + 1, last, column));
            }
            if (values.length != 0 && !Float.isFinite(values[n])) {
                throw new IllegalArgumentException(
                        "row %d, column %d: a value must be finite, was %s"
                                .formatted(row + 1, column, values[n]));
            }
            last = column;
        }
    }

    private SparseRowsCheck() {}
}
