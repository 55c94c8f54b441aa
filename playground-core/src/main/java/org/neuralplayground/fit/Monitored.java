package org.neuralplayground.fit;

import java.util.Optional;
import org.neuralplayground.train.Metric;
import org.neuralplayground.train.Scores;

/// One number of an epoch.
///
/// @param ofValidation whether it is the validation part's, or the training part's
/// @param metric which metric; empty for the loss
public record Monitored(boolean ofValidation, Optional<Metric> metric) {
    /// Keras' `loss`.
    public static final Monitored LOSS = new Monitored(false, Optional.empty());

    /// Keras' `val_loss`.
    public static final Monitored VALIDATION_LOSS = new Monitored(true, Optional.empty());

    /// A metric of the training part.
    public static Monitored of(Metric metric) {
        return new Monitored(false, Optional.of(metric));
    }

    /// A metric of the validation part.
    public static Monitored ofValidation(Metric metric) {
        return new Monitored(true, Optional.of(metric));
    }

    /// The number.
    ///
    /// @throws IllegalArgumentException where the epoch has none such
    public double of(EpochRecord epoch) {
        Scores scores = ofValidation ? epoch.requireValidation() : epoch.training();
        return metric.map(scores::of).orElseGet(scores::loss);
    }

    /// Whether larger is better.
    boolean growsBetter() {
        return metric.map(Metric::growsBetter).orElse(false);
    }
}
