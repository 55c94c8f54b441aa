package org.neuralplayground.nn;

import org.ejml.data.FMatrixRMaj;

/// `L = ½ e²` where `|e| <= δ` and `δ |e| - ½ δ²` elsewhere, with `e = z - t` (Huber 1964, equation
/// 2); `dL/dz` is e held in [-δ, δ].
record Huber(float delta) implements LossFunction {

    @Override
    public void gradient(FMatrixRMaj z, FMatrixRMaj targets, FMatrixRMaj gradient, int examples) {
        int count = z.getNumElements();
        for (int n = 0; n < count; n++) {
            float error = z.data[n] - targets.data[n];
            gradient.data[n] = Math.max(-delta, Math.min(delta, error));
        }
        LossFunction.closeGradient(gradient, examples);
    }

    @Override
    public double loss(FMatrixRMaj z, FMatrixRMaj targets, int example) {
        double sum = 0;
        for (int row = 0; row < z.numRows; row++) {
            double error = Math.abs((double) z.get(row, example) - targets.get(row, example));
            sum += error <= delta ? 0.5 * error * error : delta * (error - 0.5 * delta);
        }
        return sum / z.numRows;
    }
}
