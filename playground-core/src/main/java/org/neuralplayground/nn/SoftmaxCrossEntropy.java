package org.neuralplayground.nn;

import java.util.Arrays;
import org.ejml.data.FMatrixRMaj;
import org.neuralplayground.model.LossSpec.SoftmaxCrossEntropy.Labels;

/// `L = -Σ_c t[c] ln p[c]` with `p[c] = e^z[c] / Σ_k e^z[k]` and targets that add up to 1, or a
/// class index, whose target is 1; computed with the largest `z` subtracted; `dL/dz[c] = p[c] -
/// t[c]`.
record SoftmaxCrossEntropy(Labels labels) implements LossFunction {

    @Override
    public int targetRows(int outputs) {
        return labels == Labels.INDEX ? 1 : outputs;
    }

    @Override
    public void outputs(FMatrixRMaj z, FMatrixRMaj outputs, int examples) {
        for (int example = 0; example < examples; example++) {
            float largest = z.get(LossFunction.largest(z, example), example);
            double sum = 0;
            for (int output = 0; output < z.numRows; output++) {
                double exponential = StrictMath.exp(z.get(output, example) - largest);
                outputs.set(output, example, (float) exponential);
                sum += exponential;
            }
            for (int output = 0; output < z.numRows; output++) {
                outputs.set(output, example, (float) (outputs.get(output, example) / sum));
            }
        }
    }

    @Override
    public void gradient(FMatrixRMaj z, FMatrixRMaj targets, FMatrixRMaj gradient, int examples) {
        if (examples < gradient.numCols) {
            Arrays.fill(gradient.data, 0, gradient.getNumElements(), 0);
        }
        outputs(z, gradient, examples);
        for (int example = 0; example < examples; example++) {
            for (int output = 0; output < z.numRows; output++) {
                int index = output * z.numCols + example;
                gradient.data[index] -= target(targets, output, example);
            }
        }
    }

    @Override
    public double loss(FMatrixRMaj z, FMatrixRMaj targets, int example) {
        float largest = z.get(LossFunction.largest(z, example), example);
        double sum = 0;
        for (int output = 0; output < z.numRows; output++) {
            sum += StrictMath.exp((double) z.get(output, example) - largest);
        }
        double logarithm = StrictMath.log(sum) + largest;
        double loss = 0;
        for (int output = 0; output < z.numRows; output++) {
            loss += target(targets, output, example) * (logarithm - z.get(output, example));
        }
        return loss;
    }

    private float target(FMatrixRMaj targets, int output, int example) {
        return switch (labels) {
            case INDEX -> targets.get(0, example) == output ? 1 : 0;
            case ONE_HOT -> targets.get(output, example);
        };
    }
}
