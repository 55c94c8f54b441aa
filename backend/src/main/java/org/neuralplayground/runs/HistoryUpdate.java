package org.neuralplayground.runs;

import java.util.List;
import java.util.stream.Stream;

/// What a status changes in the loss chart.
public sealed interface HistoryUpdate {
    /// The points that the chart gains or has from now on, by rising epoch.
    List<LossPoint> points();

    /// This update and the next one in one.
    default HistoryUpdate then(HistoryUpdate next) {
        return switch (next) {
            case Replace _ -> next;
            case Append(var more) -> {
                List<LossPoint> both = Stream.concat(points().stream(), more.stream()).toList();
                yield this instanceof Replace ? new Replace(both) : new Append(both);
            }
        };
    }

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
