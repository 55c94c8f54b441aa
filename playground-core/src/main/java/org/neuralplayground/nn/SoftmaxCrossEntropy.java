package org.neuralplayground.nn;

import org.ejml.data.FMatrixRMaj;

/// `L = -ln p[t]` with `p[c] = e^z[c] / Σ_k e^z[k]` and the class index `t`, computed with the
/// largest `z` subtracted; `dL/dz[c] = p[c] - (1 where c = t, 0 elsewhere)`.
final class SoftmaxCrossEntropy implements LossFunction {

    @Override
    public void outputs(FMatrixRMaj z, FMatrixRMaj outputs, int lanes) {
        for (int lane = 0; lane < lanes; lane++) {
            float largest = z.get(decision(z, lane), lane);
            double sum = 0;
            for (int output = 0; output < z.numRows; output++) {
                double exponential = StrictMath.exp(z.get(output, lane) - largest);
                outputs.set(output, lane, (float) exponential);
                sum += exponential;
            }
            for (int output = 0; output < z.numRows; output++) {
                outputs.set(output, lane, (float) (outputs.get(output, lane) / sum));
            }
        }
    }

    @Override
    public void gradient(
            FMatrixRMaj z, float[] targets, int firstTarget, FMatrixRMaj gradient, int lanes) {
        outputs(z, gradient, lanes);
        for (int lane = 0; lane < lanes; lane++) {
            int target = (int) targets[firstTarget + lane];
            gradient.set(target, lane, gradient.get(target, lane) - 1);
        }
    }

    @Override
    public double loss(FMatrixRMaj z, int lane, float target) {
        float largest = z.get(decision(z, lane), lane);
        double sum = 0;
        for (int output = 0; output < z.numRows; output++) {
            sum += StrictMath.exp((double) z.get(output, lane) - largest);
        }
        return StrictMath.log(sum) + largest - z.get((int) target, lane);
    }

    @Override
    public int decision(FMatrixRMaj z, int lane) {
        int decision = 0;
        for (int output = 1; output < z.numRows; output++) {
            if (z.get(output, lane) > z.get(decision, lane)) {
                decision = output;
            }
        }
        return decision;
    }
}
