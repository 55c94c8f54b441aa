package org.neuralplayground.nn;

import org.ejml.data.FMatrixRMaj;

/// `L = (z - t)²`; `dL/dz = 2 (z - t)`.
final class LinearSquaredError implements LossFunction {

    @Override
    public void outputs(FMatrixRMaj z, FMatrixRMaj outputs, int lanes) {
        System.arraycopy(z.data, 0, outputs.data, 0, lanes);
    }

    @Override
    public void gradient(
            FMatrixRMaj z, float[] targets, int firstTarget, FMatrixRMaj gradient, int lanes) {
        for (int lane = 0; lane < lanes; lane++) {
            gradient.data[lane] = 2 * (z.data[lane] - targets[firstTarget + lane]);
        }
    }

    @Override
    public double loss(FMatrixRMaj z, int lane, float target) {
        double error = (double) z.get(0, lane) - target;
        return error * error;
    }
}
