package org.neuralplayground.oracle;

/// What came of 100 steps: all parameters after the last one, in the order of the engine's, and the
/// mean loss of each batch before its step.
final class Trajectory {
    private final float[] parameters;
    private final double[] losses;

    /// @param parameters Kept, not copied.
    /// @param losses Kept, not copied.
    Trajectory(float[] parameters, double[] losses) {
        this.parameters = parameters;
        this.losses = losses;
    }

    /// The largest difference between two parameters in the same place: absolute where they are
    /// below 1, relative above.
    double parameterDifference(Trajectory other) {
        return largestDifference(parameters, other.parameters);
    }

    /// The largest difference between the losses of the same batch, in the same measure.
    double lossDifference(Trajectory other) {
        double largest = 0;
        for (int n = 0; n < losses.length; n++) {
            largest = Math.max(largest, difference(losses[n], other.losses[n]));
        }
        return largest;
    }

    /// How far the farthest parameter has gone from where it started, in the same measure.
    ///
    /// @param start all parameters before the first step. Not modified.
    double moved(float[] start) {
        return largestDifference(parameters, start);
    }

    /// NaN where a number is: `Math.max` keeps it, and a broken number is no agreement.
    private static double largestDifference(float[] some, float[] others) {
        double largest = 0;
        for (int n = 0; n < some.length; n++) {
            largest = Math.max(largest, difference(some[n], others[n]));
        }
        return largest;
    }

    private static double difference(double one, double other) {
        return Math.abs(one - other) / Math.max(1, Math.abs(other));
    }
}
