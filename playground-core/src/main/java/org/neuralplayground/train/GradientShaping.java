package org.neuralplayground.train;

import org.neuralplayground.nn.Parameter;
import org.neuralplayground.nn.Parameters;
import org.neuralplayground.optim.GradientClipping;

/// What a plan makes of the mean gradient before the optimizer sees it: the penalty's part is
/// added, then all is clipped, as in Keras. Frozen values have no part in norms. The mean gradient
/// itself stays as it is, for whoever looks at it.
final class GradientShaping {
    private final Parameters parameters;
    private final Parameter[] parts;
    private final WeightPenalty penalty;
    private final GradientClipping clipping;

    /// Where the parts begin, and where the last one ends.
    private final int[] bounds;

    /// The shaped gradient; empty where a plan asks for nothing.
    private final float[] shaped;

    GradientShaping(Parameters parameters, TrainingPlan plan) {
        this.parameters = parameters;
        penalty = plan.penalty();
        clipping = plan.clipping();
        parts = parameters.parts().toArray(Parameter[]::new);
        bounds = new int[parts.length + 1];
        for (int n = 0; n < parts.length; n++) {
            bounds[n] = parts[n].offset();
            bounds[n + 1] = parts[n].end();
        }
        boolean idle = penalty.isNone() && clipping instanceof GradientClipping.None;
        shaped = new float[idle ? 0 : parameters.size()];
    }

    /// The gradient for the optimizer. Shared, not a copy.
    ///
    /// @param mean the mean gradient of a batch, 0 for frozen values. Not modified.
    float[] shape(float[] mean) {
        if (shaped.length == 0) {
            return mean;
        }
        System.arraycopy(mean, 0, shaped, 0, shaped.length);
        for (int n = 0; !penalty.isNone() && n < parts.length; n++) {
            penalty.addGradient(parts[n], parameters.values(), shaped);
        }
        for (int n = 0; parameters.anyFrozen() && n < shaped.length; n++) {
            shaped[n] = parameters.isFrozen(n) ? 0 : shaped[n];
        }
        clipping.clip(shaped, bounds);
        return shaped;
    }
}
