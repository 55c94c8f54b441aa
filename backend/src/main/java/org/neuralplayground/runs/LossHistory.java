package org.neuralplayground.runs;

import java.util.ArrayList;
import java.util.List;

/// The loss over the epochs in at most [#CAPACITY] points. It keeps every epoch that its stride
/// divides; when it is full, the stride doubles and every other point goes. So a chart's resolution
/// stays between half and full, and epoch 1,000,000 costs what epoch 1,000 does.
final class LossHistory {
    /// What a chart of some 500 pixels can show.
    static final int CAPACITY = 500;

    private final List<LossPoint> points = new ArrayList<>(CAPACITY);
    private long stride = 1;
    private int told;
    private boolean toldIsStale = true;

    /// Whether the point of that epoch is kept; only then need it be computed.
    boolean wants(long epoch) {
        return epoch % stride == 0 && (points.isEmpty() || points.getLast().epoch() < epoch);
    }

    /// Keeps a wanted point.
    void add(LossPoint point) {
        if (points.size() == CAPACITY) {
            thin();
        }
        if (wants(point.epoch())) {
            points.add(point);
        }
    }

    /// Forgets everything: the run starts anew.
    void clear() {
        points.clear();
        stride = 1;
        toldIsStale = true;
    }

    /// What happened since the last call, so that whoever follows all updates has all points.
    HistoryUpdate takeUpdate() {
        HistoryUpdate update =
                toldIsStale
                        ? new HistoryUpdate.Replace(points)
                        : new HistoryUpdate.Append(points.subList(told, points.size()));
        told = points.size();
        toldIsStale = false;
        return update;
    }

    /// Makes the next update tell everything: somebody new listens.
    void tellAll() {
        toldIsStale = true;
    }

    private void thin() {
        stride *= 2;
        points.removeIf(point -> point.epoch() % stride != 0);
        toldIsStale = true;
    }
}
