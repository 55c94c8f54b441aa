package org.neuralplayground.nn;

import org.ejml.data.FMatrixRMaj;
import org.neuralplayground.kernel.Kernel;
import org.neuralplayground.spec.Activation;

/// `L = ½ (o - s)²` with `o = tanh z` and `s` = -1 for class 0, +1 for class 1, as in TensorFlow
/// Playground; back `dL/dz = (o - s) (1 - o²)`.
record TanhHalfSquaredError(Kernel kernel) implements LossFunction {

    @Override
    public void outputs(FMatrixRMaj z, FMatrixRMaj outputs, int examples) {
        kernel.activate(Activation.TANH, z.data, outputs.data, 0, z.getNumElements());
    }

    @Override
    public void gradient(FMatrixRMaj z, FMatrixRMaj targets, FMatrixRMaj gradient, int examples) {
        outputs(z, gradient, examples);
        int count = z.getNumElements();
        for (int n = 0; n < count; n++) {
            float output = gradient.data[n];
            float sign = 2 * targets.data[n] - 1;
            gradient.data[n] = (output - sign) * (1 - output * output);
        }
        LossFunction.closeGradient(gradient, examples);
    }

    @Override
    public double loss(FMatrixRMaj z, FMatrixRMaj targets, int example) {
        double sum = 0;
        for (int row = 0; row < z.numRows; row++) {
            double sign = 2.0 * targets.get(row, example) - 1;
            double error = StrictMath.tanh(z.get(row, example)) - sign;
            sum += 0.5 * error * error;
        }
        return sum / z.numRows;
    }
}
