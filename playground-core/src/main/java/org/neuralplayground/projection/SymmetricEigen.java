package org.neuralplayground.projection;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/// The eigenvalues of a symmetric matrix that has none below 0, from the largest to the smallest,
/// with their vectors of length 1.
final class SymmetricEigen {
    private final EigenDecomposition_F64<DMatrixRMaj> decomposition;
    private final int[] order;

    private SymmetricEigen(EigenDecomposition_F64<DMatrixRMaj> decomposition, int[] order) {
        this.decomposition = decomposition;
        this.order = order;
    }

    /// @param square symmetric. Modified.
    static SymmetricEigen of(DMatrixRMaj square) {
        EigenDecomposition_F64<DMatrixRMaj> decomposition =
                DecompositionFactory_DDRM.eig(square.numRows, true, true);
        if (!decomposition.decompose(square)) {
            throw new ArithmeticException(
                    "the eigenvalues of a symmetric matrix of %d rows must be found, were not"
                            .formatted(square.numRows));
        }
        Comparator<Integer> rising =
                Comparator.comparingDouble(n -> decomposition.getEigenvalue(n).getReal());
        int[] order =
                IntStream.range(0, square.numRows)
                        .boxed()
                        .sorted(rising.reversed())
                        .mapToInt(Integer::intValue)
                        .toArray();
        return new SymmetricEigen(decomposition, order);
    }

    /// How many values are more than rounding errors of the largest.
    ///
    /// @param terms how many numbers were summed for each product, or how many products there are,
    ///   whichever is more
    int rank(int terms) {
        int rank = 0;
        while (rank < order.length && value(rank) > terms * Math.ulp(1.0) * value(0)) {
            rank++;
        }
        return rank;
    }

    double value(int n) {
        return decomposition.getEigenvalue(order[n]).getReal();
    }

    double[] vector(int n) {
        return decomposition.getEigenVector(order[n]).data;
    }
}
