package org.neuralplayground.train;

import org.neuralplayground.nn.Parameter;
import org.neuralplayground.spec.Regularization;
import org.neuralplayground.spec.TrainingSpec;

/// The reference's regularisation of weights: after the optimizer's step `w = w - learningRate rate
/// R'(w before the step)`, with `R'(w) = sign w` (0 at 0) for L1 and `R'(w) = w` for L2. A weight
/// that L1 takes across 0 becomes 0 and stays so for ever.
///
/// @param rate in [0, 100]
record Penalty(Regularization kind, double rate) {

    static Penalty of(TrainingSpec training) {
        return new Penalty(training.regularization(), training.regularizationRate());
    }

    /// Subtracts the penalty and puts dead weights back to where they were.
    ///
    /// @param before the values before the optimizer's step. Modified: 0 for what dies here.
    /// @param weights the values after it. Modified.
    void apply(float[] before, Parameter weights, double learningRate) {
        float scale = (float) (learningRate * rate);
        switch (kind) {
            case NONE -> {}
            case L1 -> subtractSigns(scale, before, weights);
            case L2 -> subtractValues(scale, before, weights.values().data);
        }
        if (weights.anyDead()) {
            keepDead(before, weights);
        }
    }

    private static void subtractSigns(float scale, float[] before, Parameter weights) {
        float[] values = weights.values().data;
        for (int n = 0; n < values.length; n++) {
            float penalized = values[n] - scale * Math.signum(before[n]);
            boolean crossesZero = Math.signum(values[n]) * Math.signum(penalized) < 0;
            if (crossesZero && !weights.isDead(n)) {
                before[n] = 0;
                weights.kill(n);
            } else {
                values[n] = penalized;
            }
        }
    }

    private static void subtractValues(float scale, float[] before, float[] values) {
        for (int n = 0; n < values.length; n++) {
            values[n] -= scale * before[n];
        }
    }

    private static void keepDead(float[] before, Parameter weights) {
        float[] values = weights.values().data;
        for (int n = 0; n < values.length; n++) {
            values[n] = weights.isDead(n) ? before[n] : values[n];
        }
    }
}
