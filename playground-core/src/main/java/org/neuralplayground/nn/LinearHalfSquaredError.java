package org.neuralplayground.nn;

import org.ejml.data.FMatrixRMaj;

/// `L = ½ (z - t)²`; `dL/dz = z - t`.
final class LinearHalfSquaredError implements LossFunction {

    @Override
    public void outputs(FMatrixRMaj z, FMatrixRMaj outputs, int lanes) {
        System.arraycopy(z.data, 0, outputs.data, 0, lanes);
    }

    @Override
    public void gradient(
            FMatrixRMaj z, float[] targets, int firstTarget, FMatrixRMaj gradient, int lanes) {
        for (int lane = 0; lane < lanes; lane++) {
            gradient.data[lane] = z.data[lane] - targets[firstTarget + lane];
        }
    }

    @Override
    public double loss(FMatrixRMaj z, int lane, float target) {
        double error = (double) z.get(0, lane) - target;
        return 0.5 * error * error;
    }
}
