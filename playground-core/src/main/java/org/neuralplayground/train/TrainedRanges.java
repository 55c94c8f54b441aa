package org.neuralplayground.train;

import java.util.Arrays;
import org.neuralplayground.nn.Parameter;
import org.neuralplayground.nn.Parameters;
import org.neuralplayground.optim.Optimizer;
import org.neuralplayground.optim.WeightDecay;

/// The stretches of a network's parameters that an optimizer updates: all but measured statistics
/// and what is frozen, which keep their values and what the optimizer remembers of them.
final class TrainedRanges {
    private final Parameters parameters;
    private final float weightDecay;

    /// The stretches without regard to frozen values, `[from, to)` after `[from, to)`; neighbours
    /// are one.
    private final int[] stretches;

    /// @param weightDecay see [WeightDecay]
    TrainedRanges(Parameters parameters, double weightDecay) {
        this.parameters = parameters;
        this.weightDecay = (float) weightDecay;
        Parameter[] trained = parameters.trained().toArray(Parameter[]::new);
        int[] found = new int[2 * trained.length];
        int count = 0;
        for (Parameter part : trained) {
            if (count > 0 && found[count - 1] == part.offset()) {
                found[count - 1] = part.end();
            } else {
                found[count++] = part.offset();
                found[count++] = part.end();
            }
        }
        stretches = Arrays.copyOf(found, count);
    }

    /// One step of all that is trained.
    ///
    /// @param gradient one for each of the parameters. Not modified.
    void update(Optimizer optimizer, float[] gradient, float learningRate) {
        optimizer.beginStep();
        for (int n = 0; n < stretches.length; n += 2) {
            if (parameters.anyFrozen()) {
                updateThawed(optimizer, gradient, stretches[n], stretches[n + 1], learningRate);
            } else {
                update(optimizer, gradient, stretches[n], stretches[n + 1], learningRate);
            }
        }
    }

    /// Updates what lies between frozen values.
    private void updateThawed(
            Optimizer optimizer, float[] gradient, int from, int to, float learningRate) {
        int start = from;
        for (int n = from; n < to; n++) {
            if (parameters.isFrozen(n)) {
                update(optimizer, gradient, start, n, learningRate);
                start = n + 1;
            }
        }
        update(optimizer, gradient, start, to, learningRate);
    }

    private void update(
            Optimizer optimizer, float[] gradient, int from, int to, float learningRate) {
        float[] values = parameters.values();
        if (weightDecay > 0) {
            WeightDecay.apply(values, from, to, weightDecay, learningRate);
        }
        optimizer.update(values, gradient, from, to, learningRate);
    }
}
