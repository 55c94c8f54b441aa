package org.neuralplayground.kernel;

/// The shape of a product of factors with rows of lanes, that is which factor meets which row:
///
/// `out[m] = start[m] + Σ_r Σ_j factors[m factorRow + (r runLength + j) factorColumn] in[r
/// runStride + j]`
///
/// with m in [0, rows), r in [0, runs), j in [0, runLength). A dense layer has one run of all its
/// inputs; a convolution has one run for each row of its window.
///
/// @param rows of the result
/// @param runs how many runs of neighbouring rows are taken from the input; none without inputs
/// @param runLength rows in a run, at least 1 where there are runs
/// @param runStride rows from the start of a run to that of the next
/// @param factorRow distance of the factors of neighbouring results
/// @param factorColumn distance of the factors of neighbouring inputs
public record RowProduct(
        int rows, int runs, int runLength, int runStride, int factorRow, int factorColumn) {

    /// `out = W in` with W of rows x columns, row by row.
    public static RowProduct of(int rows, int columns) {
        return new RowProduct(rows, Math.min(columns, 1), columns, 0, columns, 1);
    }

    /// `out = Wᵀ in` with W of rows x columns, row by row.
    public static RowProduct transposed(int rows, int columns) {
        return new RowProduct(columns, Math.min(rows, 1), rows, 0, 1, columns);
    }
}
