package org.neuralplayground.nn;

import org.ejml.data.FMatrixRMaj;

/// `L = ½ (o - t)²` with `o = tanh z` and `t` = -1 for class 0, +1 for class 1; `dL/dz = (o - t) (1
/// - o²)`.
final class TanhHalfSquaredError implements LossFunction {

    @Override
    public void outputs(FMatrixRMaj z, FMatrixRMaj outputs, int lanes) {
        for (int lane = 0; lane < lanes; lane++) {
            outputs.data[lane] = Tanh.value(z.data[lane]);
        }
    }

    @Override
    public void gradient(
            FMatrixRMaj z, float[] targets, int firstTarget, FMatrixRMaj gradient, int lanes) {
        for (int lane = 0; lane < lanes; lane++) {
            float output = Tanh.value(z.data[lane]);
            float target = 2 * targets[firstTarget + lane] - 1;
            gradient.data[lane] = (output - target) * (1 - output * output);
        }
    }

    @Override
    public double loss(FMatrixRMaj z, int lane, float target) {
        double error = Tanh.value(z.get(0, lane)) - (2.0 * target - 1);
        return 0.5 * error * error;
    }
}
