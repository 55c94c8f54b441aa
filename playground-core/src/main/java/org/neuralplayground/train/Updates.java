package org.neuralplayground.train;

import java.util.Arrays;
import org.neuralplayground.kernel.Kernel;
import org.neuralplayground.nn.Network;
import org.neuralplayground.nn.Parameters;
import org.neuralplayground.spec.Regularization;
import org.neuralplayground.spec.TrainingSpec;

/// Sums gradients, and turns them into one update of all parameters of a network.
final class Updates {
    private final Parameters parameters;
    private final Kernel kernel;
    private final UpdateRule rule;

    /// dL/dvalue summed over the examples since the last update.
    private final float[] gradientSums;

    /// The values before the optimizer's step; in use only with a penalty or frozen values.
    private final float[] before;

    private double learningRate;
    private Penalty penalty;

    Updates(Network network, TrainingSpec training) {
        parameters = network.parameters();
        kernel = network.kernel();
        rule = UpdateRule.of(training.optimizer(), parameters.size());
        gradientSums = new float[parameters.size()];
        before = new float[parameters.size()];
        learningRate = training.learningRate();
        penalty = Penalty.of(training);
    }

    /// Goes on with other rates and what the optimizer remembers.
    void changeRates(TrainingSpec training) {
        learningRate = training.learningRate();
        penalty = Penalty.of(training);
    }

    /// Where backward passes add. Shared, not a copy.
    float[] gradientSums() {
        return gradientSums;
    }

    /// Throws away the gradients summed since the last update.
    void dropSums() {
        Arrays.fill(gradientSums, 0);
    }

    /// One update.
    ///
    /// @param examples how many have been summed since the last one
    void apply(int examples) {
        float[] values = parameters.values();
        float[] gradient = parameters.meanGradient();
        kernel.closeBatch(gradientSums, gradient, 1f / examples);
        if (penalty.kind() == Regularization.NONE && !parameters.anyFrozen()) {
            rule.apply(values, gradient, (float) learningRate);
            return;
        }
        forgetFrozen(gradient);
        System.arraycopy(values, 0, before, 0, values.length);
        rule.apply(values, gradient, (float) learningRate);
        penalty.apply(before, parameters, learningRate);
        restoreFrozen(values);
    }

    private void forgetFrozen(float[] gradient) {
        for (int n = 0; parameters.anyFrozen() && n < gradient.length; n++) {
            gradient[n] = parameters.isFrozen(n) ? 0 : gradient[n];
        }
    }

    private void restoreFrozen(float[] values) {
        for (int n = 0; parameters.anyFrozen() && n < values.length; n++) {
            values[n] = parameters.isFrozen(n) ? before[n] : values[n];
        }
    }
}
