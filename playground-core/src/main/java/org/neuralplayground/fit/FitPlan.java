package org.neuralplayground.fit;

import java.util.List;
import java.util.Optional;
import org.neuralplayground.train.Metric;

/// How long a network trains, and what is said about each epoch.
///
/// @param epochs the most there will be, at least 1
/// @param metrics what is measured beside the loss, each once
/// @param earlyStopping when it ends before
public record FitPlan(int epochs, List<Metric> metrics, Optional<EarlyStopping> earlyStopping) {
    public FitPlan {
        metrics = List.copyOf(metrics);
        if (epochs < 1) {
            throw new IllegalArgumentException("epochs must be at least 1, were " + epochs);
        }
        if (metrics.stream().distinct().count() < metrics.size()) {
            throw new IllegalArgumentException(
                    "metrics must differ from each other, were " + metrics);
        }
        Optional<Metric> watched = earlyStopping.flatMap(rule -> rule.monitored().metric());
        if (watched.isPresent() && !metrics.contains(watched.get())) {
            throw new IllegalArgumentException(
                    "what early stopping watches must be one of %s, was %s"
                            .formatted(metrics, watched.get()));
        }
    }

    /// That many epochs, with these metrics.
    public static FitPlan of(int epochs, Metric... metrics) {
        return new FitPlan(epochs, List.of(metrics), Optional.empty());
    }

    public FitPlan withEarlyStopping(EarlyStopping rule) {
        return new FitPlan(epochs, metrics, Optional.of(rule));
    }
}
