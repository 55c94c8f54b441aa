package org.neuralplayground.projection;

import org.ejml.data.DMatrixRMaj;
import org.neuralplayground.dataset.Table;

/// Examples around their mean, `X[e, f] = x[e, f] - μ[f]`, and the smaller of their two symmetric
/// products. Rows are computed when they are asked for, so that many examples take no memory again.
final class CentredRows {
    private final Table examples;
    private final double[] means;

    private CentredRows(Table examples, double[] means) {
        this.examples = examples;
        this.means = means;
    }

    /// @throws IllegalArgumentException where there is no example or no feature, or a number is not
    ///   finite
    static CentredRows of(Table examples) {
        if (examples.rows() == 0 || examples.columns() == 0) {
            throw new IllegalArgumentException(
                    "examples must be at least 1 x 1, were %d x %d"
                            .formatted(examples.rows(), examples.columns()));
        }
        double[] means = new double[examples.columns()];
        for (int row = 0; row < examples.rows(); row++) {
            for (int feature = 0; feature < means.length; feature++) {
                means[feature] += finite(examples, row, feature);
            }
        }
        for (int feature = 0; feature < means.length; feature++) {
            means[feature] /= examples.rows();
        }
        return new CentredRows(examples, means);
    }

    private static float finite(Table examples, int row, int feature) {
        float number = examples.at(row, feature);
        if (!Float.isFinite(number)) {
            throw new IllegalArgumentException(
                    "numbers must be finite, was %s at feature %d of example %d"
                            .formatted(number, feature + 1, row + 1));
        }
        return number;
    }

    int count() {
        return examples.rows();
    }

    int features() {
        return means.length;
    }

    double[] means() {
        return means.clone();
    }

    /// @param target gets the row. Modified.
    void copyRow(int row, double[] target, int to) {
        for (int feature = 0; feature < means.length; feature++) {
            target[to + feature] = examples.at(row, feature) - means[feature];
        }
    }

    /// `Xᵀ X`, features x features.
    DMatrixRMaj scatter() {
        int size = means.length;
        DMatrixRMaj sums = new DMatrixRMaj(size, size);
        double[] row = new double[size];
        for (int n = 0; n < count(); n++) {
            copyRow(n, row, 0);
            for (int i = 0; i < size; i++) {
                Vectors.addScaled(row[i], row, i, sums.data, i * size + i, size - i);
            }
        }
        mirror(sums);
        return sums;
    }

    /// `X Xᵀ`, examples x examples.
    DMatrixRMaj gram() {
        int size = count();
        double[] rows = new double[Math.multiplyExact(size, means.length)];
        for (int n = 0; n < size; n++) {
            copyRow(n, rows, n * means.length);
        }
        DMatrixRMaj products = new DMatrixRMaj(size, size);
        for (int i = 0; i < size; i++) {
            for (int j = i; j < size; j++) {
                double product =
                        Vectors.dot(rows, i * means.length, rows, j * means.length, means.length);
                products.set(i, j, product);
            }
        }
        mirror(products);
        return products;
    }

    /// Copies what is above the diagonal to below it.
    private static void mirror(DMatrixRMaj square) {
        for (int i = 1; i < square.numRows; i++) {
            for (int j = 0; j < i; j++) {
                square.set(i, j, square.get(j, i));
            }
        }
    }
}
