package org.neuralplayground.spec;

/// How a gradient becomes an update. Definitions and defaults are Keras 3's; formulas stand in the
/// engine.
public enum Optimizer {
    SGD,
    MOMENTUM,
    NESTEROV,
    RMSPROP,
    ADAM
}
