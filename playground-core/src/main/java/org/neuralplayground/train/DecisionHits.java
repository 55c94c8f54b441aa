package org.neuralplayground.train;

import org.ejml.data.FMatrixRMaj;
import org.neuralplayground.nn.NetworkPass;
import org.neuralplayground.snapshot.SnapshotException;
import org.neuralplayground.snapshot.SnapshotReader;
import org.neuralplayground.snapshot.SnapshotWriter;

/// How often an output decides right between two classes: for class 1 where the raw output is at
/// least 0, as its activation is then at or above the middle.
final class DecisionHits implements MetricSum {
    private static final float MIDDLE = 0.5f;

    private long hits;
    private long decisions;

    @Override
    public void add(NetworkPass pass, int examples) {
        FMatrixRMaj raw = pass.rawOutputs();
        for (int row = 0; row < raw.numRows; row++) {
            for (int n = row * raw.numCols; n < row * raw.numCols + examples; n++) {
                boolean right = raw.data[n] >= 0 == pass.targets().data[n] >= MIDDLE;
                hits += right && !Float.isNaN(raw.data[n]) ? 1 : 0;
            }
        }
        decisions += (long) raw.numRows * examples;
    }

    @Override
    public double value() {
        return (double) hits / decisions;
    }

    @Override
    public void reset() {
        hits = 0;
        decisions = 0;
    }

    @Override
    public void save(SnapshotWriter to) {
        to.putLong(hits);
        to.putLong(decisions);
    }

    @Override
    public void load(SnapshotReader from) throws SnapshotException {
        hits = from.getLong("hits", 0, Long.MAX_VALUE);
        decisions = from.getLong("decisions", 0, Long.MAX_VALUE);
    }
}
