package org.neuralplayground.fit;

import org.jspecify.annotations.Nullable;
import org.neuralplayground.nn.Parameters;
import org.neuralplayground.snapshot.SnapshotException;
import org.neuralplayground.snapshot.SnapshotReader;
import org.neuralplayground.snapshot.SnapshotWriter;

/// Watches the epochs for [EarlyStopping].
final class Stopper {
    private final EarlyStopping rule;
    private final Parameters parameters;

    /// The weights of the best epoch; null before it.
    private float @Nullable [] bestValues;

    private double best;
    private int waited;

    Stopper(EarlyStopping rule, Parameters parameters) {
        this.rule = rule;
        this.parameters = parameters;
        best = rule.monitored().growsBetter() ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }

    /// Looks at an epoch whose weights are those of now.
    ///
    /// @return whether training is to end
    boolean ends(EpochRecord epoch) {
        double value = rule.monitored().of(epoch);
        waited++;
        if (improves(value)) {
            best = value;
            waited = 0;
            if (rule.restoreBest()) {
                bestValues = parameters.values().clone();
            }
        }
        return waited > 0 && waited >= rule.patience() && epoch.epoch() > 1;
    }

    private boolean improves(double value) {
        return rule.monitored().growsBetter()
                ? value - rule.minimumChange() > best
                : value + rule.minimumChange() < best;
    }

    /// Puts the best epoch's weights back, where that is wanted and there was one.
    void restoreBest() {
        if (bestValues != null) {
            System.arraycopy(bestValues, 0, parameters.values(), 0, bestValues.length);
        }
    }

    void save(SnapshotWriter to) {
        to.putDouble(best);
        to.putInt(waited);
        to.putBoolean(bestValues != null);
        if (bestValues != null) {
            to.putFloats(bestValues);
        }
    }

    void load(SnapshotReader from) throws SnapshotException {
        best = from.getDouble();
        waited = from.getInt("epochs without improvement", 0, Integer.MAX_VALUE - 1);
        bestValues = null;
        if (from.getBoolean()) {
            float[] values = new float[parameters.size()];
            from.getFloats(values);
            bestValues = values;
        }
    }
}
