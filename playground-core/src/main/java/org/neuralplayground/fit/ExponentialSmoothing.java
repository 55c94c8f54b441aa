package org.neuralplayground.fit;

/// An exponential moving average, for curves that jump: `s = x` for the first value, then `s =
/// factor s + (1 - factor) x` (Chollet, *Deep Learning with Python*, listing 3.31, with a factor of
/// 0.9). Not thread-safe.
public final class ExponentialSmoothing {
    /// That of the book.
    public static final double DEFAULT_FACTOR = 0.9;

    private final double factor;
    private boolean started;
    private double smoothed;

    /// A smoothing that has seen nothing yet.
    ///
    /// @param factor in [0, 1): what is kept of the former average; 0 smooths nothing
    /// @throws IllegalArgumentException where it is outside
    public ExponentialSmoothing(double factor) {
        if (!(factor >= 0 && factor < 1)) {
            throw new IllegalArgumentException("smoothing factor must be in [0, 1), was " + factor);
        }
        this.factor = factor;
    }

    /// The average with one value more.
    public double next(double value) {
        smoothed = started ? factor * smoothed + (1 - factor) * value : value;
        started = true;
        return smoothed;
    }

    /// A whole curve, smoothed from its first value on.
    ///
    /// @param curve not modified
    /// @return as many values
    /// @throws IllegalArgumentException where the factor is not in [0, 1)
    public static double[] smooth(double[] curve, double factor) {
        ExponentialSmoothing smoothing = new ExponentialSmoothing(factor);
        double[] smooth = new double[curve.length];
        for (int n = 0; n < curve.length; n++) {
            smooth[n] = smoothing.next(curve[n]);
        }
        return smooth;
    }
}
