package org.neuralplayground.dataset;

/// Examples as rows of numbers that can be laid into the lanes of a batch: an example becomes a
/// column, as the engine takes it. Immutable.
///
/// Columns are written several at a time, [#LANES] neighbours in one go down the features: a column
/// alone touches a cache line for each of its numbers and fills a sixteenth of it, which takes two
/// to six times as long.
public sealed interface FeatureRows permits Table, ByteImages {

    /// How many columns [#copyColumns] writes.
    int LANES = 8;

    /// Rows.
    int examples();

    /// Numbers of a row.
    int features();

    /// Lays a row into a column: `target[to + n stride]` becomes its number `n`.
    ///
    /// @param stride the number of columns of the target
    /// @param target Modified.
    /// @throws IndexOutOfBoundsException where there is no such row or no such room
    void copyColumn(int row, float[] target, int to, int stride);

    /// Lays [#LANES] rows into neighbouring columns: `target[to + n stride + k]` becomes number `n`
    /// of row `rows[order[from + k]]`.
    ///
    /// @param order places of the selection. Not modified.
    /// @param stride the number of columns of the target
    /// @param target Modified.
    /// @throws IndexOutOfBoundsException where there is no such row or no such room
    void copyColumns(RowSelection rows, int[] order, int from, float[] target, int to, int stride);
}
