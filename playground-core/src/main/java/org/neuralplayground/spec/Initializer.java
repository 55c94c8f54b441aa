package org.neuralplayground.spec;

/// How weights and biases start.
public enum Initializer {
    /// The reference's: weights uniform in [-0.5, 0.5), every bias 0.1.
    UNIFORM,
    /// Glorot uniform (Glorot and Bengio 2010, equation 16): weights uniform in ±√(6 / (inputs +
    /// units)), biases 0.
    GLOROT,
    /// He uniform (He et al. 2015, equation 10, as a uniform law): weights uniform in ±√(6 /
    /// inputs), biases 0.
    HE,
    /// Weights and biases 0: all units of a layer stay equal for ever. Consumes the same draws as
    /// [#UNIFORM].
    ZERO
}
