package org.neuralplayground.ui.page;

import java.util.ArrayList;
import java.util.List;
import org.neuralplayground.runs.HistoryUpdate;
import org.neuralplayground.runs.LossPoint;

/// The loss curve of a run up to now, as its statuses tell it.
public final class CurveHistory {
    private final List<LossPoint> points = new ArrayList<>();

    /// The curve, thinned.
    public List<LossPoint> points() {
        return List.copyOf(points);
    }

    /// Takes in what a status changed.
    public void accept(HistoryUpdate update) {
        switch (update) {
            case HistoryUpdate.Append(List<LossPoint> more) -> points.addAll(more);
            case HistoryUpdate.Replace(List<LossPoint> all) -> {
                points.clear();
                points.addAll(all);
            }
        }
    }

    /// Forgets everything: another run begins.
    public void clear() {
        points.clear();
    }
}
