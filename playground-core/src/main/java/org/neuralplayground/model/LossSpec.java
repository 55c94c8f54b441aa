package org.neuralplayground.model;

/// What training makes small. A loss owns its output activation: it takes the raw outputs `z`, so
/// that an illegal pair cannot be written and large outputs stay finite. Losses of several outputs
/// are the mean over them, as in Keras; one example's loss is what is said here.
public sealed interface LossSpec {

    /// `½ (tanh z - t)²` with class 0 or 1 as `t` = -1 or +1: TensorFlow Playground's for classes.
    record TanhHalfSquaredError() implements LossSpec {}

    /// `½ (z - t)²`: TensorFlow Playground's for values.
    record HalfSquaredError() implements LossSpec {}

    /// `(z - t)²`.
    record SquaredError() implements LossSpec {}

    /// `|z - t|`, whose derivative at 0 is 0.
    record AbsoluteError() implements LossSpec {}

    /// `½ e²` where `|e| <= δ` and `δ |e| - ½ δ²` elsewhere, with `e = z - t` (Huber 1964).
    ///
    /// @param delta δ, positive and finite in single precision
    record Huber(double delta) implements LossSpec {
        /// Keras' default, δ = 1.
        public static final Huber DEFAULT = new Huber(1);

        public Huber {
            if (!((float) delta > 0 && (float) delta < Float.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(
                        "Huber's delta must be positive and finite, was " + delta);
            }
        }
    }

    /// `-t ln σ(z) - (1 - t) ln(1 - σ(z))` with `t` in [0, 1].
    record SigmoidCrossEntropy() implements LossSpec {}

    /// `-ln softmax(z)[t]` with the class index `t`, or `-Σ_k t_k ln softmax(z)[k]` with one target
    /// for each class.
    record SoftmaxCrossEntropy(Labels labels) implements LossSpec {

        /// How the true class is given.
        public enum Labels {
            INDEX,
            ONE_HOT
        }
    }

    /// `max(0, 1 - t z)` with class 0 or 1 as `t` = -1 or +1.
    record Hinge() implements LossSpec {}
}
