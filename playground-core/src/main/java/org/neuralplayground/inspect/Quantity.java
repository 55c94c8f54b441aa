package org.neuralplayground.inspect;

/// What a matrix of a [PassTrace] is.
public enum Quantity {
    /// `x`, the example.
    INPUT,
    /// A parameter of a layer, such as W or b.
    PARAMETER,
    /// `z = W x + b` of a dense layer.
    WEIGHTED_SUMS,
    /// `a`, what a layer gives.
    ACTIVATIONS,
    /// `t`, what the example should give.
    TARGETS,
    /// What the network answers: the loss's activation of the raw outputs.
    ANSWERS,
    /// `L`, the example's loss.
    LOSS,
    /// `dL/da`, the gradient by what a layer gives.
    ACTIVATION_GRADIENT,
    /// `dL/dz = dL/da f'(z)` of a dense layer.
    WEIGHTED_SUM_GRADIENT,
    /// The gradient by a parameter of a layer, such as `dL/dW = dL/dz xᵀ` and `dL/db = dL/dz`.
    PARAMETER_GRADIENT,
    /// `dL/dx`, the gradient by the example.
    INPUT_GRADIENT
}
