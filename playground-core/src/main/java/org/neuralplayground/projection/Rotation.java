package org.neuralplayground.projection;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.SingularValueDecomposition_F64;

/// An orthogonal matrix R, count x count, that turns some axes towards others, see
/// [PrincipalComponents#alignedTo].
final class Rotation {
    private final DMatrixRMaj matrix;

    private Rotation(DMatrixRMaj matrix) {
        this.matrix = matrix;
    }

    /// The rotation that brings axes closest to others.
    ///
    /// @param axes A, count x features, row by row. Not modified.
    /// @param targets B, of the same shape. Not modified.
    static Rotation between(double[] axes, double[] targets, int count) {
        int features = axes.length / count;
        DMatrixRMaj products = new DMatrixRMaj(count, count);
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < count; j++) {
                double product = Vectors.dot(targets, i * features, axes, j * features, features);
                products.set(i, j, product);
            }
        }
        SingularValueDecomposition_F64<DMatrixRMaj> decomposition =
                DecompositionFactory_DDRM.svd(count, count, true, true, true);
        if (!decomposition.decompose(products)) {
            throw new ArithmeticException(
                    "the singular values of %d x %d products must be found, were not"
                            .formatted(count, count));
        }
        DMatrixRMaj rotation = new DMatrixRMaj(count, count);
        CommonOps_DDRM.mult(
                decomposition.getU(null, false), decomposition.getV(null, true), rotation);
        return new Rotation(rotation);
    }

    /// `R A`.
    double[] turned(double[] axes) {
        int features = axes.length / matrix.numRows;
        double[] turned = new double[axes.length];
        for (int i = 0; i < matrix.numRows; i++) {
            for (int j = 0; j < matrix.numRows; j++) {
                double factor = matrix.get(i, j);
                Vectors.addScaled(factor, axes, j * features, turned, i * features, features);
            }
        }
        return turned;
    }

    /// The variances along the turned axes, `Σ_j R[i, j]² variance[j]`.
    double[] turnedVariances(double[] variances) {
        double[] turned = new double[variances.length];
        for (int i = 0; i < turned.length; i++) {
            for (int j = 0; j < turned.length; j++) {
                turned[i] += matrix.get(i, j) * matrix.get(i, j) * variances[j];
            }
        }
        return turned;
    }
}
