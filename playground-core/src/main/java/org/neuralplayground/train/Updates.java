package org.neuralplayground.train;

import java.util.Arrays;
import org.neuralplayground.kernel.Kernel;
import org.neuralplayground.nn.Network;
import org.neuralplayground.nn.Parameters;
import org.neuralplayground.optim.Optimizer;
import org.neuralplayground.snapshot.SnapshotException;
import org.neuralplayground.snapshot.SnapshotReader;
import org.neuralplayground.snapshot.SnapshotWriter;
import org.neuralplayground.spec.Regularization;

/// Sums gradients, and turns them into one update of all parameters of a network.
final class Updates {
    private final Parameters parameters;
    private final Kernel kernel;
    private final Optimizer optimizer;
    private final GradientShaping shaping;
    private final TrainedRanges trained;

    /// dL/dvalue summed over the examples since the last update.
    private final float[] gradientSums;

    /// The values before the optimizer's step; in use only with a [Penalty].
    private final float[] before;

    private TrainingPlan plan;
    private Penalty penalty;

    Updates(Network network, TrainingPlan plan, Penalty penalty) {
        this.plan = plan;
        this.penalty = penalty;
        parameters = network.parameters();
        kernel = network.kernel();
        optimizer = Optimizer.of(plan.optimizer(), parameters.size());
        shaping = new GradientShaping(parameters, plan);
        trained = new TrainedRanges(parameters, plan.weightDecay());
        gradientSums = new float[parameters.size()];
        before = new float[parameters.size()];
    }

    /// Goes on with other rates and what the optimizer remembers.
    void changeRates(TrainingPlan newPlan, Penalty newPenalty) {
        plan = newPlan;
        penalty = newPenalty;
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
        forgetFrozen(gradient);
        double learningRate = plan.learningRate(optimizer.steps());
        if (penalty.kind() == Regularization.NONE) {
            trained.update(optimizer, shaping.shape(gradient), (float) learningRate);
            return;
        }
        System.arraycopy(values, 0, before, 0, values.length);
        trained.update(optimizer, shaping.shape(gradient), (float) learningRate);
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

    void save(SnapshotWriter to) {
        to.putLong(optimizer.steps());
        for (int slot = 0; slot < optimizer.slots(); slot++) {
            to.putFloats(optimizer.slot(slot));
        }
        to.putFloats(gradientSums);
    }

    void load(SnapshotReader from) throws SnapshotException {
        long steps = from.getLong("steps of the optimizer", 0, Long.MAX_VALUE);
        for (int slot = 0; slot < optimizer.slots(); slot++) {
            from.getFloats(optimizer.slot(slot));
        }
        from.getFloats(gradientSums);
        optimizer.resume(steps);
    }
}
