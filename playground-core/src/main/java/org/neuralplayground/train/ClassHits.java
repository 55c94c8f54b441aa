package org.neuralplayground.train;

import org.ejml.data.FMatrixRMaj;
import org.neuralplayground.metric.TopKAccuracy;
import org.neuralplayground.nn.LossFunction;
import org.neuralplayground.nn.NetworkPass;
import org.neuralplayground.snapshot.SnapshotException;
import org.neuralplayground.snapshot.SnapshotReader;
import org.neuralplayground.snapshot.SnapshotWriter;

/// How often the true class is among the k outputs that are largest.
final class ClassHits implements MetricSum {
    private final TopKAccuracy hits;

    ClassHits(int k) {
        hits = new TopKAccuracy(k);
    }

    @Override
    public void add(NetworkPass pass, int examples) {
        FMatrixRMaj raw = pass.rawOutputs();
        for (int lane = 0; lane < examples; lane++) {
            hits.add(raw.data, lane, raw.numCols, raw.numRows, label(pass.targets(), lane));
        }
    }

    /// The class index itself, or the place of the largest of one target for each class.
    static int label(FMatrixRMaj targets, int lane) {
        return targets.numRows == 1
                ? (int) targets.data[lane]
                : LossFunction.largest(targets, lane);
    }

    @Override
    public double value() {
        return hits.value();
    }

    @Override
    public void reset() {
        hits.reset();
    }

    @Override
    public void save(SnapshotWriter to) {
        to.putLong(hits.hits());
        to.putLong(hits.examples());
    }

    @Override
    public void load(SnapshotReader from) throws SnapshotException {
        long examples = Long.MAX_VALUE;
        hits.resume(
                from.getLong("hits", 0, examples), from.getLong("counted examples", 0, examples));
    }
}
