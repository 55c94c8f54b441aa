package org.neuralplayground.spec;

/// The activations of hidden units, `a = f(z)`. What they compute stands in the engine.
public enum Activation {
    LINEAR,
    RELU,
    LEAKY_RELU,
    TANH,
    SIGMOID,
    STEP,
    ELU,
    GELU,
    SWISH
}
