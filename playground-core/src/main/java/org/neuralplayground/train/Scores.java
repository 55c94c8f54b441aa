package org.neuralplayground.train;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// How good a network is on some examples.
///
/// @param loss mean over the examples, with the plan's penalty; NaN where there are none
/// @param metrics further numbers, in the order in which they were asked for
public record Scores(double loss, Map<Metric, Double> metrics) {
    public Scores {
        metrics = Collections.unmodifiableMap(new LinkedHashMap<>(metrics));
    }

    /// One of the metrics.
    ///
    /// @throws IllegalArgumentException where it was not asked for
    public double of(Metric metric) {
        Double value = metrics.get(metric);
        if (value == null) {
            throw new IllegalArgumentException(
                    "metric must be one of %s, was %s".formatted(metrics.keySet(), metric));
        }
        return value;
    }
}
