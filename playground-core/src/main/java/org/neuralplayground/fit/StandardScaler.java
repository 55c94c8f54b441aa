package org.neuralplayground.fit;

import java.util.Arrays;
import org.neuralplayground.dataset.Table;

/// Scales each column to mean 0 and deviation 1 on the rows it was fitted to: `z = (x - m) / s`
/// with `m = sum x / n` and the population's deviation `s = sqrt(sum (x - m)^2 / n)`, as
/// scikit-learn's `StandardScaler`, and `numpy.std` in Chollet's Boston lesson.
///
/// It must be fitted to the training part alone; validation and test rows are then scaled with the
/// training part's figures. A column that is constant there has `s = 1`: its training values become
/// 0 and others keep their distance, as in scikit-learn. (Keras' `Normalization` divides by `max(s,
/// 1e-7)` instead, which differs for such columns only.)
///
/// Computed in double precision, rounded once. Immutable.
public final class StandardScaler {
    private final double[] means;
    private final double[] deviations;

    private StandardScaler(double[] means, double[] deviations) {
        this.means = means;
        this.deviations = deviations;
    }

    /// Takes each column's mean and deviation.
    ///
    /// @param training finite numbers, at least one row
    /// @throws IllegalArgumentException where there is no row, or a number is not finite
    public static StandardScaler fit(Table training) {
        TrainingColumns.requireFinite(training);
        double[] means = new double[training.columns()];
        double[] deviations = new double[training.columns()];
        for (int column = 0; column < means.length; column++) {
            means[column] = mean(training, column);
            double deviation = deviation(training, column, means[column]);
            deviations[column] = deviation == 0 ? 1 : deviation;
        }
        return new StandardScaler(means, deviations);
    }

    private static double mean(Table table, int column) {
        double sum = 0;
        for (int row = 0; row < table.rows(); row++) {
            sum += table.at(row, column);
        }
        return sum / table.rows();
    }

    private static double deviation(Table table, int column, double mean) {
        double squares = 0;
        for (int row = 0; row < table.rows(); row++) {
            double distance = table.at(row, column) - mean;
            squares += distance * distance;
        }
        return Math.sqrt(squares / table.rows());
    }

    /// Columns it was fitted to.
    public int columns() {
        return means.length;
    }

    public double mean(int column) {
        return means[column];
    }

    /// What a column is divided by; 1 for a constant one.
    public double deviation(int column) {
        return deviations[column];
    }

    /// Scaled rows.
    ///
    /// @throws IllegalArgumentException where it has other columns than the fitted table
    public Table scale(Table table) {
        return TrainingColumns.map(
                table, columns(), (x, column) -> (x - means[column]) / deviations[column]);
    }

    /// Rows from scaled ones: `x = z s + m`.
    ///
    /// @throws IllegalArgumentException where it has other columns than the fitted table
    public Table unscale(Table scaled) {
        return TrainingColumns.map(
                scaled, columns(), (z, column) -> z * deviations[column] + means[column]);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StandardScaler that
                && Arrays.equals(means, that.means)
                && Arrays.equals(deviations, that.deviations);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(means) + Arrays.hashCode(deviations);
    }

    @Override
    public String toString() {
        return "StandardScaler[" + columns() + " columns]";
    }
}
