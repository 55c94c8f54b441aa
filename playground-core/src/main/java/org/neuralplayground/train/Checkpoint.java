package org.neuralplayground.train;

import java.util.Arrays;
import java.util.BitSet;
import org.neuralplayground.nn.Parameters;
import org.neuralplayground.snapshot.SnapshotException;
import org.neuralplayground.snapshot.SnapshotReader;
import org.neuralplayground.snapshot.SnapshotWriter;

/// The values of a network's parameters, and which of them are frozen, at the last moment when all
/// numbers were known to be good.
final class Checkpoint {
    private final Parameters parameters;
    private final float[] values;
    private final BitSet frozen;
    private long steps;
    private long epochs;

    Checkpoint(Parameters parameters) {
        this.parameters = parameters;
        values = parameters.values().clone();
        frozen = new BitSet(parameters.size());
    }

    /// Remembers the network as it is.
    void save(long atSteps, long atEpochs) {
        steps = atSteps;
        epochs = atEpochs;
        System.arraycopy(parameters.values(), 0, values, 0, values.length);
        for (int n = 0; parameters.anyFrozen() && n < values.length; n++) {
            frozen.set(n, parameters.isFrozen(n));
        }
    }

    /// Puts the network back and forgets the gradients of the last update.
    void restore() {
        for (int n = 0; parameters.anyFrozen() && n < values.length; n++) {
            if (!frozen.get(n)) {
                parameters.thaw(n);
            }
        }
        System.arraycopy(values, 0, parameters.values(), 0, values.length);
        Arrays.fill(parameters.meanGradient(), 0);
    }

    long steps() {
        return steps;
    }

    long epochs() {
        return epochs;
    }

    void save(SnapshotWriter to) {
        to.putLong(steps);
        to.putLong(epochs);
        to.putBits(frozen, values.length);
        boolean isNow = Arrays.equals(values, parameters.values());
        to.putBoolean(isNow);
        if (!isNow) {
            to.putFloats(values);
        }
    }

    /// @param from a snapshot whose parameters have been loaded
    void load(SnapshotReader from) throws SnapshotException {
        steps = from.getLong("steps of the checkpoint", 0, Long.MAX_VALUE);
        epochs = from.getLong("epochs of the checkpoint", 0, Long.MAX_VALUE);
        frozen.clear();
        frozen.or(from.getBits(values.length));
        if (from.getBoolean()) {
            System.arraycopy(parameters.values(), 0, values, 0, values.length);
        } else {
            from.getFloats(values);
        }
    }
}
