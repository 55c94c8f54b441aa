package org.neuralplayground.runs;

import java.util.List;

/// What a status changes in the loss chart.
public sealed interface HistoryUpdate {
    /// The points that the chart gains or has from now on, by rising epoch.
    List<LossPoint> points();

    /// Points that come after those that are there; often none.
    record Append(List<LossPoint> points) implements HistoryUpdate {
        public Append {
            points = List.copyOf(points);
        }
    }

    /// All points anew: after a reset, and when the history was thinned.
    record Replace(List<LossPoint> points) implements HistoryUpdate {
        public Replace {
            points = List.copyOf(points);
        }
    }
}
