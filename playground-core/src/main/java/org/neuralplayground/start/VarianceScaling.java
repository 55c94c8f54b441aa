package org.neuralplayground.start;

/// The spread of weights whose variance is `scale / fan`: Keras 3 `VarianceScaling`.
final class VarianceScaling {

    /// The standard deviation of a standard normal distribution cut off at ±2: `√(1 - 4 φ(2) / (2
    /// Φ(2) - 1))`.
    private static final double DEVIATION_OF_TRUNCATED = 0.8796256610342398;

    /// The limit of the uniform distribution, `√(3 scale / fan)`.
    ///
    /// @param fan taken as 1 where it is less
    static double limit(double scale, double fan) {
        return StrictMath.sqrt(3 * scale / Math.max(1, fan));
    }

    /// The deviation of the normal distribution that has variance `scale / fan` after it has been
    /// cut off at twice the deviation.
    ///
    /// @param fan taken as 1 where it is less
    static double deviation(double scale, double fan) {
        return StrictMath.sqrt(scale / Math.max(1, fan)) / DEVIATION_OF_TRUNCATED;
    }

    private VarianceScaling() {}
}
