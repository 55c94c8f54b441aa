package org.neuralplayground.train;

import java.util.List;
import org.neuralplayground.model.LossSpec;

/// How good a network's answers are, as one number an epoch. Definitions are those of Keras 3's
/// metrics of the same names.
public sealed interface Metric {

    /// The share of examples whose class is decided right; of several sigmoid, tanh or hinge
    /// outputs, each of which decides for itself, the share of right decisions.
    record Accuracy() implements Metric {}

    /// The share of examples whose class is among the k likeliest, of a softmax.
    ///
    /// @param k at least 1
    record TopKAccuracy(int k) implements Metric {
        public TopKAccuracy {
            if (k < 1) {
                throw new IllegalArgumentException(
                        "k of top-k accuracy must be at least 1, was " + k);
            }
        }
    }

    /// `mean |y - t|` over examples and outputs.
    record MeanAbsoluteError() implements Metric {}

    /// `√ mean (y - t)²` over examples and outputs.
    record RootMeanSquaredError() implements Metric {}

    /// `1 - Σ (y - t)² / Σ (t - mean t)²`, the mean over the outputs; NaN where an output's targets
    /// are all equal.
    record RSquared() implements Metric {}

    /// What is usual beside a loss: accuracy where it decides for classes, the mean absolute error
    /// where it is about values.
    static List<Metric> usual(LossSpec loss) {
        return List.of(MetricSums.isOfValues(loss) ? new MeanAbsoluteError() : new Accuracy());
    }

    /// Whether larger is better.
    default boolean growsBetter() {
        return switch (this) {
            case Accuracy _, TopKAccuracy _, RSquared _ -> true;
            case MeanAbsoluteError _, RootMeanSquaredError _ -> false;
        };
    }
}
