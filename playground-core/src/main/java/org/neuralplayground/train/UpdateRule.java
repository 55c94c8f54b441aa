package org.neuralplayground.train;

import org.neuralplayground.spec.Optimizer;

/// What an optimizer does to one parameter, with the memory that it keeps of it. Definitions and
/// defaults are those of Keras 3; `g` is the mean gradient over the batch.
sealed interface UpdateRule permits Sgd, Momentum, Nesterov, RmsProp, Adam {

    /// One update.
    ///
    /// @param values Modified.
    /// @param gradient the mean gradient, of the same length. Not modified.
    void apply(float[] values, float[] gradient, float learningRate);

    /// A fresh rule.
    ///
    /// @param size how many numbers the parameter has
    static UpdateRule of(Optimizer optimizer, int size) {
        return switch (optimizer) {
            case SGD -> new Sgd();
            case MOMENTUM -> new Momentum(size);
            case NESTEROV -> new Nesterov(size);
            case RMSPROP -> new RmsProp(size);
            case ADAM -> new Adam(size);
        };
    }
}
