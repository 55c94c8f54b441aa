package org.neuralplayground.fit;

import java.util.Arrays;
import org.neuralplayground.dataset.Table;

/// Scales each column to a range on the rows it was fitted to: `z = low + (x - min) (high - low) /
/// (max - min)`, as scikit-learn's `MinMaxScaler`.
///
/// It must be fitted to the training part alone; other rows are scaled with the training part's
/// figures and may leave the range, as they are not clipped. For a column that is constant there,
/// `max - min` counts as 1: its training values become `low`.
///
/// Computed in double precision, rounded once. Immutable.
public final class MinMaxScaler {
    private final double low;
    private final double[] minima;
    private final double[] factors;

    private MinMaxScaler(double low, double[] minima, double[] factors) {
        this.low = low;
        this.minima = minima;
        this.factors = factors;
    }

    /// To [0, 1].
    ///
    /// @param training finite numbers, at least one row
    /// @throws IllegalArgumentException where there is no row, or a number is not finite
    public static MinMaxScaler fit(Table training) {
        return fit(training, 0, 1);
    }

    /// To [low, high].
    ///
    /// @param training finite numbers, at least one row
    /// @throws IllegalArgumentException where there is no row, a number is not finite, or `low <
    ///   high` is not so
    public static MinMaxScaler fit(Table training, double low, double high) {
        if (!(low < high) || !Double.isFinite(high - low)) {
            throw new IllegalArgumentException(
                    "a range must be finite and begin below its end, was [%s, %s]"
                            .formatted(low, high));
        }
        TrainingColumns.requireFinite(training);
        double[] minima = new double[training.columns()];
        double[] factors = new double[training.columns()];
        for (int column = 0; column < minima.length; column++) {
            double smallest = training.at(0, column);
            double largest = smallest;
            for (int row = 1; row < training.rows(); row++) {
                smallest = Math.min(smallest, training.at(row, column));
                largest = Math.max(largest, training.at(row, column));
            }
            double span = largest - smallest;
            minima[column] = smallest;
            factors[column] = (high - low) / (span == 0 ? 1 : span);
        }
        return new MinMaxScaler(low, minima, factors);
    }

    /// Columns it was fitted to.
    public int columns() {
        return minima.length;
    }

    /// The column's smallest training value.
    public double minimum(int column) {
        return minima[column];
    }

    /// What the distance from the smallest is multiplied by.
    public double factor(int column) {
        return factors[column];
    }

    /// Scaled rows.
    ///
    /// @throws IllegalArgumentException where it has other columns than the fitted table
    public Table scale(Table table) {
        return TrainingColumns.map(
                table, columns(), (x, column) -> low + (x - minima[column]) * factors[column]);
    }

    /// Rows from scaled ones.
    ///
    /// @throws IllegalArgumentException where it has other columns than the fitted table
    public Table unscale(Table scaled) {
        return TrainingColumns.map(
                scaled, columns(), (z, column) -> minima[column] + (z - low) / factors[column]);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MinMaxScaler that
                && low == that.low
                && Arrays.equals(minima, that.minima)
                && Arrays.equals(factors, that.factors);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(minima) + Arrays.hashCode(factors);
    }

    @Override
    public String toString() {
        return "MinMaxScaler[" + columns() + " columns]";
    }
}
