package org.neuralplayground.metric;

/// How far predictions are from their targets: mean absolute error, root mean squared error and R².
/// Sums up example by example in double precision and allocates nothing.
public final class RegressionErrors {
    private long examples;
    private double absoluteErrors;
    private double squaredErrors;

    /// The mean of the targets so far, and the sum of their squared deviations from it (Welford
    /// 1962), which stays exact where the targets are far from 0.
    private double targetMean;

    private double squaredDeviations;

    public void add(double prediction, double target) {
        examples++;
        double error = prediction - target;
        absoluteErrors += Math.abs(error);
        squaredErrors += error * error;
        double deviation = target - targetMean;
        targetMean += deviation / examples;
        squaredDeviations += deviation * (target - targetMean);
    }

    /// Forgets all examples.
    public void reset() {
        examples = 0;
        absoluteErrors = 0;
        squaredErrors = 0;
        targetMean = 0;
        squaredDeviations = 0;
    }

    /// `Σ |y - t| / n`, in the unit of the targets; NaN without examples.
    public double meanAbsoluteError() {
        return absoluteErrors / examples;
    }

    /// `√(Σ (y - t)² / n)`, in the unit of the targets; NaN without examples.
    public double rootMeanSquaredError() {
        return Math.sqrt(squaredErrors / examples);
    }

    /// `R² = 1 - Σ (y - t)² / Σ (t - mean t)²`, at most 1; 0 is what the constant mean reaches. NaN
    /// where it is undefined: with fewer than two examples, or where all targets are equal
    /// (scikit-learn's `r2_score` says 1 or 0 in the latter case).
    public double rSquared() {
        return squaredDeviations == 0 ? Double.NaN : 1 - squaredErrors / squaredDeviations;
    }

    /// All that is known so far, for [#resume].
    public double[] toNumbers() {
        return new double[] {
            examples, absoluteErrors, squaredErrors, targetMean, squaredDeviations
        };
    }

    /// Goes on from [#toNumbers].
    public void resume(double[] numbers) {
        examples = (long) numbers[0];
        absoluteErrors = numbers[1];
        squaredErrors = numbers[2];
        targetMean = numbers[3];
        squaredDeviations = numbers[4];
    }
}
