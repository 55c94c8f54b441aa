package org.neuralplayground.spec;

/// The penalty on weights; biases have none.
public enum Regularization {
    NONE,
    L1,
    L2
}
