package org.neuralplayground.train;

import org.neuralplayground.nn.Parameter;
import org.neuralplayground.nn.Parameters;
import org.neuralplayground.spec.Regularization;
import org.neuralplayground.spec.TrainingSpec;

/// The reference's regularisation of weights: after the optimizer's step `w = w - learningRate rate
/// R'(w before the step)`, with `R'(w) = sign w` (0 at 0) for L1 and `R'(w) = w` for L2. A weight
/// that L1 takes across 0 becomes 0 and is frozen there: it is dead.
///
/// @param rate in [0, 100]
record Penalty(Regularization kind, double rate) {

    static final Penalty NONE = new Penalty(Regularization.NONE, 0);

    static Penalty of(TrainingSpec training) {
        return new Penalty(training.regularization(), training.regularizationRate());
    }

    /// Subtracts the penalty from all weights.
    ///
    /// @param before the values before the optimizer's step. Modified: 0 for what dies here.
    /// @param parameters whose values are those after it. Modified.
    void apply(float[] before, Parameters parameters, double learningRate) {
        if (kind == Regularization.NONE) {
            return;
        }
        float scale = (float) (learningRate * rate);
        for (Parameter part : parameters.parts()) {
            if (part.role() == Parameter.Role.WEIGHT) {
                switch (kind) {
                    case NONE -> {}
                    case L1 -> subtractSigns(scale, before, parameters, part);
                    case L2 -> subtractValues(scale, before, parameters.values(), part);
                }
            }
        }
    }

    private static void subtractSigns(
            float scale, float[] before, Parameters parameters, Parameter part) {
        float[] values = parameters.values();
        for (int n = part.offset(); n < part.end(); n++) {
            float penalized = values[n] - scale * Math.signum(before[n]);
            boolean crossesZero = Math.signum(values[n]) * Math.signum(penalized) < 0;
            if (crossesZero && !parameters.isFrozen(n)) {
                before[n] = 0;
                parameters.freeze(n);
            } else {
                values[n] = penalized;
            }
        }
    }

    private static void subtractValues(
            float scale, float[] before, float[] values, Parameter part) {
        for (int n = part.offset(); n < part.end(); n++) {
            values[n] -= scale * before[n];
        }
    }
}
