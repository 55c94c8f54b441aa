package org.neuralplayground.kernel;

/// The shape of the sums of products of two sets of rows over their lanes, and over a rectangle of
/// places:
///
/// `sums[m, r runLength + j] += Σ_y Σ_x Σ_lane left[y leftY + x leftX + m] right[y rightY + x
/// rightX + r runStride + j]`
///
/// with m in [0, leftRows), r in [0, runs), j in [0, runLength), y in [0, height), x in [0, width).
/// This is how a layer's weights get their gradient: left are the gradients of its sums, right are
/// its inputs. A dense layer has one place, a convolution one for each of its outputs, a recurrent
/// layer one for each step; the runs are those of the [RowProduct] of the way forward.
public record RowCorrelation(
        int leftRows,
        int runs,
        int runLength,
        int runStride,
        int height,
        int width,
        int leftY,
        int leftX,
        int rightY,
        int rightX) {

    /// `sums += left rightᵀ`.
    public static RowCorrelation of(int leftRows, int rightRows) {
        return new RowCorrelation(leftRows, 1, rightRows, 0, 1, 1, 0, 0, 0, 0);
    }

    /// The same over `steps` steps in time, of which each has so many rows on either side.
    public static RowCorrelation over(
            int steps, int leftRows, int leftStep, int rightRows, int rightStep) {
        return new RowCorrelation(leftRows, 1, rightRows, 0, steps, 1, leftStep, 0, rightStep, 0);
    }

    /// Sums a left row.
    int columns() {
        return runs * runLength;
    }

    /// Rows on the left from the first to the last that is in use.
    int leftExtent() {
        return (height - 1) * leftY + (width - 1) * leftX + leftRows;
    }

    /// Rows on the right from the first to the last that is in use.
    int rightExtent() {
        return (height - 1) * rightY + (width - 1) * rightX + (runs - 1) * runStride + runLength;
    }
}
