package org.neuralplayground.nn;

import org.ejml.data.FMatrixRMaj;

/// `L = (z - t)²`; `dL/dz = 2 (z - t)`.
final class SquaredError implements LossFunction {

    @Override
    public void gradient(FMatrixRMaj z, FMatrixRMaj targets, FMatrixRMaj gradient, int examples) {
        int count = z.getNumElements();
        for (int n = 0; n < count; n++) {
            gradient.data[n] = 2 * (z.data[n] - targets.data[n]);
        }
        LossFunction.closeGradient(gradient, examples);
    }

    @Override
    public double loss(FMatrixRMaj z, FMatrixRMaj targets, int example) {
        double sum = 0;
        for (int row = 0; row < z.numRows; row++) {
            double error = (double) z.get(row, example) - targets.get(row, example);
            sum += error * error;
        }
        return sum / z.numRows;
    }
}
