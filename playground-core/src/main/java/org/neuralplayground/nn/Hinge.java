package org.neuralplayground.nn;

import org.ejml.data.FMatrixRMaj;

/// `L = max(0, 1 - s z)` with `s` = -1 for class 0, +1 for class 1; `dL/dz = -s` where `s z < 1`
/// and 0 elsewhere, also at 1.
final class Hinge implements LossFunction {

    @Override
    public void gradient(FMatrixRMaj z, FMatrixRMaj targets, FMatrixRMaj gradient, int examples) {
        int count = z.getNumElements();
        for (int n = 0; n < count; n++) {
            float sign = 2 * targets.data[n] - 1;
            gradient.data[n] = sign * z.data[n] < 1 ? -sign : 0;
        }
        LossFunction.closeGradient(gradient, examples);
    }

    @Override
    public double loss(FMatrixRMaj z, FMatrixRMaj targets, int example) {
        double sum = 0;
        for (int row = 0; row < z.numRows; row++) {
            double sign = 2.0 * targets.get(row, example) - 1;
            sum += Math.max(0, 1 - sign * z.get(row, example));
        }
        return sum / z.numRows;
    }
}
