package org.neuralplayground.fit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neuralplayground.snapshot.SnapshotException;
import org.neuralplayground.snapshot.SnapshotReader;
import org.neuralplayground.snapshot.SnapshotWriter;
import org.neuralplayground.train.Metric;
import org.neuralplayground.train.Scores;

/// The history in a snapshot.
final class EpochRecords {

    static void save(List<EpochRecord> epochs, SnapshotWriter to) {
        to.putInt(epochs.size());
        for (EpochRecord epoch : epochs) {
            to.putDouble(epoch.learningRate());
            save(epoch.training(), to);
            epoch.validation().ifPresent(scores -> save(scores, to));
        }
    }

    private static void save(Scores scores, SnapshotWriter to) {
        to.putDouble(scores.loss());
        scores.metrics().values().forEach(to::putDouble);
    }

    /// @param validated whether there is a validation part
    static List<EpochRecord> load(FitPlan plan, boolean validated, SnapshotReader from)
            throws SnapshotException {
        int count = from.getInt("epochs of the history", 0, plan.epochs());
        List<EpochRecord> epochs = new ArrayList<>();
        for (int epoch = 1; epoch <= count; epoch++) {
            double learningRate = from.getDouble();
            Scores training = scores(plan.metrics(), from);
            Optional<Scores> validation =
                    validated ? Optional.of(scores(plan.metrics(), from)) : Optional.empty();
            epochs.add(new EpochRecord(epoch, learningRate, training, validation));
        }
        return epochs;
    }

    private static Scores scores(List<Metric> metrics, SnapshotReader from)
            throws SnapshotException {
        double loss = from.getDouble();
        Map<Metric, Double> values = new LinkedHashMap<>();
        for (Metric metric : metrics) {
            values.put(metric, from.getDouble());
        }
        return new Scores(loss, values);
    }

    private EpochRecords() {}
}
