package org.neuralplayground.kernel;

/// The shape of the sums of products of two sets of rows over their lanes, and over a rectangle of
/// places:
///
/// `sums[m sumRow + n] += Σ_y Σ_x Σ_lane left[y leftY + x leftX + m] right[y rightY + x rightX +
/// n]`
///
/// with m in [0, leftRows), n in [0, rightRows), y in [0, height), x in [0, width). This is how a
/// layer's weights get their gradient: left are the gradients of its sums, right are its inputs. A
/// dense layer has one place, a convolution one for each of its outputs, a recurrent layer one for
/// each step.
///
/// @param sumRow distance of the sums of neighbouring left rows
public record RowCorrelation(
        int leftRows,
        int rightRows,
        int sumRow,
        int height,
        int width,
        int leftY,
        int leftX,
        int rightY,
        int rightX) {

    /// `sums += left rightᵀ`.
    public static RowCorrelation of(int leftRows, int rightRows) {
        return new RowCorrelation(leftRows, rightRows, rightRows, 1, 1, 0, 0, 0, 0);
    }

    /// The same over `steps` steps in time, of which each has so many rows on either side.
    public static RowCorrelation over(
            int steps, int leftRows, int leftStep, int rightRows, int rightStep) {
        return new RowCorrelation(
                leftRows, rightRows, rightRows, steps, 1, leftStep, 0, rightStep, 0);
    }
}
