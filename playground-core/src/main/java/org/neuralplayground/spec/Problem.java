package org.neuralplayground.spec;

/// What the network is asked for: a class, or a number in [-1, 1].
public enum Problem {
    CLASSIFICATION,
    REGRESSION
}
