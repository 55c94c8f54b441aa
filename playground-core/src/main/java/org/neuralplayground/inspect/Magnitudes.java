package org.neuralplayground.inspect;

/// How large some parameters, their gradients and their last update are, as sums of magnitudes, so
/// that those of several parameters add up.
///
/// @param count how many numbers there are
/// @param valueSum `Σ |p|` before the update
/// @param gradientSum `Σ |g|` with `g` the mean gradient over the examples of the update's batch,
///   without penalty and before clipping
/// @param updateSum `Σ |p' - p|` with `p'` after the update
public record Magnitudes(int count, double valueSum, double gradientSum, double updateSum) {
    static final Magnitudes NONE = new Magnitudes(0, 0, 0, 0);

    Magnitudes plus(Magnitudes other) {
        return new Magnitudes(
                count + other.count,
                valueSum + other.valueSum,
                gradientSum + other.gradientSum,
                updateSum + other.updateSum);
    }

    /// `Σ |p| / n` before the update; NaN without numbers.
    public double meanValue() {
        return valueSum / count;
    }

    /// `Σ |g| / n`; NaN without numbers.
    public double meanGradient() {
        return gradientSum / count;
    }

    /// `Σ |p' - p| / n`; NaN without numbers.
    public double meanUpdate() {
        return updateSum / count;
    }

    /// `Σ |p' - p| / Σ |p|`: by what part of itself the update changed the mean parameter. 0 where
    /// nothing changed, infinite where all were 0 before.
    public double relativeUpdate() {
        return updateSum == 0 ? 0 : updateSum / valueSum;
    }
}
