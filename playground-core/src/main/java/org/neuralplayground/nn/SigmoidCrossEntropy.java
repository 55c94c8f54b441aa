package org.neuralplayground.nn;

import org.ejml.data.FMatrixRMaj;
import org.neuralplayground.kernel.Kernel;
import org.neuralplayground.spec.Activation;

/// `L = -t ln p - (1 - t) ln(1 - p)` with `p = σ(z)` and `t` in [0, 1]; `dL/dz = p - t`. The loss
/// is computed as `max(z, 0) - z t + ln(1 + e^-|z|)`.
record SigmoidCrossEntropy(Kernel kernel) implements LossFunction {

    @Override
    public void outputs(FMatrixRMaj z, FMatrixRMaj outputs, int examples) {
        kernel.activate(Activation.SIGMOID, z.data, outputs.data, 0, z.getNumElements());
    }

    @Override
    public void gradient(FMatrixRMaj z, FMatrixRMaj targets, FMatrixRMaj gradient, int examples) {
        outputs(z, gradient, examples);
        int count = z.getNumElements();
        for (int n = 0; n < count; n++) {
            gradient.data[n] -= targets.data[n];
        }
        LossFunction.closeGradient(gradient, examples);
    }

    @Override
    public double loss(FMatrixRMaj z, FMatrixRMaj targets, int example) {
        double sum = 0;
        for (int row = 0; row < z.numRows; row++) {
            double raw = z.get(row, example);
            sum += Math.max(raw, 0) - raw * targets.get(row, example);
            sum += StrictMath.log1p(StrictMath.exp(-Math.abs(raw)));
        }
        return sum / z.numRows;
    }
}
