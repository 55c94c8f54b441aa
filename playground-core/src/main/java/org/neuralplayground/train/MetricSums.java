package org.neuralplayground.train;

import org.neuralplayground.model.LossSpec;
import org.neuralplayground.model.ModelSpec;

/// Which metric fits which loss, and how it is summed up.
final class MetricSums {

    /// Nothing summed yet.
    ///
    /// @throws IllegalArgumentException where the metric does not fit the model's loss
    static MetricSum of(Metric metric, ModelSpec model) {
        boolean softmax = model.loss() instanceof LossSpec.SoftmaxCrossEntropy;
        boolean values = isOfValues(model.loss());
        return switch (metric) {
            case Metric.Accuracy _ when softmax -> new ClassHits(1);
            case Metric.Accuracy _ when !values -> new DecisionHits();
            case Metric.TopKAccuracy(int k) when softmax -> new ClassHits(k);
            case Metric.MeanAbsoluteError _ when values -> new ErrorSums(metric, model.outputs());
            case Metric.RootMeanSquaredError _ when values ->
                    new ErrorSums(metric, model.outputs());
            case Metric.RSquared _ when values -> new ErrorSums(metric, model.outputs());
            default ->
                    throw new IllegalArgumentException(
                            "a metric must fit the loss %s, was %s"
                                    .formatted(model.loss(), metric));
        };
    }

    /// Whether a loss is about values, and not about classes.
    static boolean isOfValues(LossSpec loss) {
        return switch (loss) {
            case LossSpec.HalfSquaredError _,
                    LossSpec.SquaredError _,
                    LossSpec.AbsoluteError _,
                    LossSpec.Huber _ ->
                    true;
            case LossSpec.TanhHalfSquaredError _,
                    LossSpec.SigmoidCrossEntropy _,
                    LossSpec.SoftmaxCrossEntropy _,
                    LossSpec.Hinge _ ->
                    false;
        };
    }

    private MetricSums() {}
}
