package org.neuralplayground.projection;

import org.neuralplayground.dataset.Table;

/// A rectangle of a plane. Its cells lie row by row from the top down and from left to right within
/// a row, the edges included.
///
/// @param left smallest x
/// @param right largest x, more than the smallest
/// @param bottom smallest y
/// @param top largest y, more than the smallest
public record PlaneWindow(double left, double right, double bottom, double top) {

    /// What is left free at each edge, as a part of the points' range.
    private static final double MARGIN = 0.08;

    /// Half the side where all points have the same coordinate.
    private static final double LEAST = 1;

    /// @throws IllegalArgumentException where an edge is not finite, or there is nothing between
    ///   two
    public PlaneWindow {
        if (!(left < right && bottom < top)
                || Double.isInfinite(right - left)
                || Double.isInfinite(top - bottom)) {
            throw new IllegalArgumentException(
                    "a window must be wider and higher than 0 and finite, was %s to %s and %s to %s"
                            .formatted(left, right, bottom, top));
        }
    }

    /// A window that holds all points, with a margin.
    ///
    /// @param points points x 2, finite
    public static PlaneWindow around(Table points) {
        double[] x = range(points, 0);
        double[] y = range(points, 1);
        return new PlaneWindow(x[0], x[1], y[0], y[1]);
    }

    private static double[] range(Table points, int column) {
        double smallest = points.rows() == 0 ? 0 : Double.POSITIVE_INFINITY;
        double largest = points.rows() == 0 ? 0 : Double.NEGATIVE_INFINITY;
        for (int point = 0; point < points.rows(); point++) {
            smallest = Math.min(smallest, points.at(point, column));
            largest = Math.max(largest, points.at(point, column));
        }
        double free = largest > smallest ? MARGIN * (largest - smallest) : LEAST;
        return new double[] {smallest - free, largest + free};
    }

    /// The x coordinate of a column.
    ///
    /// @param columns how many there are, at least 2
    public double x(int column, int columns) {
        return left + (right - left) * column / (columns - 1);
    }

    /// The y coordinate of a row.
    ///
    /// @param rows how many there are, at least 2
    public double y(int row, int rows) {
        return top - (top - bottom) * row / (rows - 1);
    }
}
