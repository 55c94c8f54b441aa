package org.neuralplayground.fit;

import org.neuralplayground.dataset.Table;

/// What both scalers ask of a table's columns.
final class TrainingColumns {
    private TrainingColumns() {}

    /// @throws IllegalArgumentException where there is no row, or a number is not finite
    static void requireFinite(Table training) {
        if (training.rows() == 0) {
            throw new IllegalArgumentException("a scaler must be fitted to rows, had none");
        }
        for (int row = 0; row < training.rows(); row++) {
            for (int column = 0; column < training.columns(); column++) {
                if (!Float.isFinite(training.at(row, column))) {
                    throw new IllegalArgumentException(
                            "a scaler must be fitted to finite numbers, row %d, column %d was %s"
                                    .formatted(row, column, training.at(row, column)));
                }
            }
        }
    }

    /// @throws IllegalArgumentException where the table has not so many columns
    static Table map(Table table, int columns, Mapping mapping) {
        if (table.columns() != columns) {
            throw new IllegalArgumentException(
                    "a table to scale must have %d columns as the fitted one, had %d"
                            .formatted(columns, table.columns()));
        }
        float[] mapped = new float[table.rows() * columns];
        for (int row = 0; row < table.rows(); row++) {
            for (int column = 0; column < columns; column++) {
                mapped[row * columns + column] =
                        (float) mapping.apply(table.at(row, column), column);
            }
        }
        return Table.of(table.rows(), columns, mapped);
    }

    /// A column's number to its new one.
    interface Mapping {
        double apply(double number, int column);
    }
}
