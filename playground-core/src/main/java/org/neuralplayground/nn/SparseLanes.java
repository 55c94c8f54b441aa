package org.neuralplayground.nn;

import java.util.Objects;
import org.neuralplayground.kernel.Lanes;
import org.neuralplayground.kernel.SparseRows;
import org.neuralplayground.model.Shape;

/// What the first layer sees of a network that takes sparse rows: lane `n` is a row of a matrix.
/// Only refers to the matrix, so that nothing is copied.
public final class SparseLanes {
    private final Shape input;
    private final int[] rows;
    private SparseRows matrix = SparseRows.NONE;

    /// For a network's input; refuses all matrices where that is not sparse.
    ///
    /// @param capacity the most examples that there can be
    SparseLanes(Shape input, int capacity) {
        this.input = input;
        rows = new int[input instanceof Shape.Sparse ? Lanes.padded(capacity) : 0];
    }

    /// Refers to a matrix. Which of its rows the lanes are is to be said next.
    ///
    /// @param newMatrix of as many columns as the network takes
    /// @throws IllegalArgumentException where the network takes something else
    public void refer(SparseRows newMatrix) {
        if (!(input instanceof Shape.Sparse(int count) && count == newMatrix.columns())) {
            throw new IllegalArgumentException(
                    "examples must be what the network takes, %s, were sparse rows of %d columns"
                            .formatted(input, newMatrix.columns()));
        }
        matrix = newMatrix;
    }

    /// Makes a lane a row of the matrix.
    ///
    /// @throws IndexOutOfBoundsException where there is no such lane or row
    public void set(int lane, int row) {
        rows[lane] = Objects.checkIndex(row, matrix.rows());
    }

    /// The matrix that was referred to last.
    public SparseRows matrix() {
        return matrix;
    }

    /// Which row of the matrix a lane is.
    public int row(int lane) {
        return rows[lane];
    }

    /// The row of each lane. Shared, not a copy.
    int[] rows() {
        return rows;
    }
}
