package org.neuralplayground.kernel;

/// The shape of a product of factors with rows of lanes, that is which factor meets which row:
///
/// `out[p outPlace + m] = start[m] + Σ_r Σ_j factors[m factorRow + (r runLength + j) factorColumn]
/// in[p inPlace + r runStride + j]`
///
/// with m in [0, rows), r in [0, runs), j in [0, runLength), p in [0, places). A dense layer has
/// one run of all its inputs at one place; a convolution has one run for each row of its window,
/// and many places.
///
/// @param rows of the result at a place
/// @param runs how many runs of neighbouring rows are taken from the input; none without inputs
/// @param runLength rows in a run, at least 1 where there are runs
/// @param runStride rows from the start of a run to that of the next
/// @param factorRow distance of the factors of neighbouring results
/// @param factorColumn distance of the factors of neighbouring inputs
/// @param places at how many places this is done, at least 1
/// @param inPlace rows of the input from a place to the next
/// @param outPlace rows of the result from a place to the next; results must not overlap
public record RowProduct(
        int rows,
        int runs,
        int runLength,
        int runStride,
        int factorRow,
        int factorColumn,
        int places,
        int inPlace,
        int outPlace) {

    /// `out = W in` with W of rows x columns, row by row.
    public static RowProduct of(int rows, int columns) {
        return atOnePlace(rows, Math.min(columns, 1), columns, 0, columns, 1);
    }

    /// `out = Wᵀ in` with W of rows x columns, row by row.
    public static RowProduct transposed(int rows, int columns) {
        return atOnePlace(columns, Math.min(rows, 1), rows, 0, 1, columns);
    }

    /// A product at one place.
    static RowProduct atOnePlace(
            int rows, int runs, int runLength, int runStride, int factorRow, int factorColumn) {
        return new RowProduct(rows, runs, runLength, runStride, factorRow, factorColumn, 1, 0, 0);
    }

    /// The same at many places.
    public RowProduct at(int newPlaces, int newInPlace, int newOutPlace) {
        return new RowProduct(
                rows,
                runs,
                runLength,
                runStride,
                factorRow,
                factorColumn,
                newPlaces,
                newInPlace,
                newOutPlace);
    }
}
