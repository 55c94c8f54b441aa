package org.neuralplayground.projection;

import org.ejml.data.DMatrixRMaj;

/// Computes the axes of [PrincipalComponents] from the eigenvectors of `Xᵀ X`, or where there are
/// fewer examples than features from those u of `X Xᵀ`, which is then the smaller one: `Xᵀ u` is an
/// eigenvector of the former with the same eigenvalue.
///
/// Squaring halves the digits of the smallest of the singular values that a decomposition of X
/// itself would give. Examples have seven digits and sums sixteen here, so that no digit is lost
/// that was there. And 25,000 examples of 16 units take 2 to 10 ms and of 64 units 20 to 40,
/// instead of the 70 and 240 of a singular value decomposition: a picture that moves needs that.
final class MainAxes {
    /// Components this close to the largest in magnitude count as equal to it.
    private static final double EQUAL = 1 - 1e-6;

    private final CentredRows rows;
    private final int features;
    private final double[] axes;
    private final double[] variances;
    private double totalVariance;

    MainAxes(CentredRows rows, int count) {
        this.rows = rows;
        features = rows.features();
        axes = new double[Math.multiplyExact(count, features)];
        variances = new double[count];
    }

    PrincipalComponents toComponents() {
        boolean isWide = rows.count() < features;
        DMatrixRMaj square = isWide ? rows.gram() : rows.scatter();
        double degrees = Math.max(1, rows.count() - 1);
        totalVariance = trace(square) / degrees;
        SymmetricEigen eigen = SymmetricEigen.of(square);
        int possible = Math.min(variances.length, features);
        int spread = Math.min(possible, eigen.rank(Math.max(rows.count(), features)));
        for (int axis = 0; axis < spread; axis++) {
            if (isWide) {
                putCombination(eigen.vector(axis), axis);
            } else {
                System.arraycopy(eigen.vector(axis), 0, axes, axis * features, features);
            }
            variances[axis] = eigen.value(axis) / degrees;
        }
        for (int axis = spread; axis < possible; axis++) {
            putLeastCovered(axis);
        }
        for (int axis = 0; axis < possible; axis++) {
            turn(axis);
        }
        return new PrincipalComponents(rows.means(), axes, variances, totalVariance);
    }

    private static double trace(DMatrixRMaj square) {
        double trace = 0;
        for (int n = 0; n < square.numRows; n++) {
            trace += square.get(n, n);
        }
        return trace;
    }

    /// `Xᵀ u`, as long as 1.
    private void putCombination(double[] u, int axis) {
        double[] row = new double[features];
        for (int n = 0; n < u.length; n++) {
            rows.copyRow(n, row, 0);
            Vectors.addScaled(u[n], row, 0, axes, axis * features, features);
        }
        straighten(axis);
    }

    /// The feature that lies least in the axes so far, made to stand at right angles to them.
    private void putLeastCovered(int axis) {
        int least = 0;
        double leastCovered = Double.POSITIVE_INFINITY;
        for (int feature = 0; feature < features; feature++) {
            double covered = 0;
            for (int other = 0; other < axis; other++) {
                double part = axes[other * features + feature];
                covered += part * part;
            }
            if (covered < leastCovered * EQUAL) {
                least = feature;
                leastCovered = covered;
            }
        }
        axes[axis * features + least] = 1;
        straighten(axis);
    }

    /// Gram and Schmidt's step, twice against rounding (Parlett 1980, "The symmetric eigenvalue
    /// problem", 6.9), and length 1.
    private void straighten(int axis) {
        int at = axis * features;
        for (int time = 0; time < 2; time++) {
            for (int other = 0; other < axis; other++) {
                double part = Vectors.dot(axes, at, axes, other * features, features);
                Vectors.addScaled(-part, axes, other * features, axes, at, features);
            }
            scale(axis, 1 / Math.sqrt(Vectors.dot(axes, at, axes, at, features)));
        }
    }

    /// Makes the first of the largest components positive.
    private void turn(int axis) {
        double largest = 0;
        for (int n = axis * features; n < (axis + 1) * features; n++) {
            largest = Math.max(largest, Math.abs(axes[n]));
        }
        int first = axis * features;
        while (Math.abs(axes[first]) < largest * EQUAL) {
            first++;
        }
        if (axes[first] < 0) {
            scale(axis, -1);
        }
    }

    private void scale(int axis, double factor) {
        for (int n = axis * features; n < (axis + 1) * features; n++) {
            axes[n] *= factor;
        }
    }
}
