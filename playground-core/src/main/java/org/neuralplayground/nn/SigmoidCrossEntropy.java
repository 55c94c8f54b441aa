package org.neuralplayground.nn;

import org.ejml.data.FMatrixRMaj;

/// `L = -t ln p - (1 - t) ln(1 - p)` with `p = σ(z)` and `t` = 0 or 1, computed as `max(z, 0) - z t
/// + ln(1 + e^-|z|)`; `dL/dz = p - t`.
final class SigmoidCrossEntropy implements LossFunction {

    @Override
    public void outputs(FMatrixRMaj z, FMatrixRMaj outputs, int lanes) {
        for (int lane = 0; lane < lanes; lane++) {
            outputs.data[lane] = Sigmoid.value(z.data[lane]);
        }
    }

    @Override
    public void gradient(
            FMatrixRMaj z, float[] targets, int firstTarget, FMatrixRMaj gradient, int lanes) {
        for (int lane = 0; lane < lanes; lane++) {
            gradient.data[lane] = Sigmoid.value(z.data[lane]) - targets[firstTarget + lane];
        }
    }

    @Override
    public double loss(FMatrixRMaj z, int lane, float target) {
        double raw = z.get(0, lane);
        return Math.max(raw, 0) - raw * target + StrictMath.log1p(StrictMath.exp(-Math.abs(raw)));
    }
}
