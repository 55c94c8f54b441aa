package org.neuralplayground.kernel;

import org.neuralplayground.spec.Activation;

/// An activation `a = f(z)` beside its derivative, over a run of neighbouring numbers. Each
/// implementation has its own two loops, so that each is compiled for itself and can be vectorised.
sealed interface ActivationFunction
        permits Linear, Relu, LeakyRelu, Tanh, Sigmoid, Step, Elu, Gelu, Swish {

    /// `a = f(z)` for the indices `from <= n < to`.
    ///
    /// @param z weighted sums. Not modified.
    /// @param a activations. Modified.
    void forward(float[] z, float[] a, int from, int to);

    /// `gradient = gradient f'(z)` for the indices `from <= n < to`.
    ///
    /// @param z weighted sums. Not modified.
    /// @param a what [#forward] made of them. Not modified.
    /// @param gradient on entry dL/da, on return dL/dz. Modified.
    void backward(float[] z, float[] a, float[] gradient, int from, int to);

    /// The function of that name.
    static ActivationFunction of(Activation activation) {
        return switch (activation) {
            case LINEAR -> new Linear();
            case RELU -> new Relu();
            case LEAKY_RELU -> new LeakyRelu();
            case TANH -> new Tanh();
            case SIGMOID -> new Sigmoid();
            case STEP -> new Step();
            case ELU -> new Elu();
            case GELU -> new Gelu();
            case SWISH -> new Swish();
        };
    }
}
