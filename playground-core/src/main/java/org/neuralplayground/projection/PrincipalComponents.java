package org.neuralplayground.projection;

import java.util.Arrays;
import java.util.Objects;
import org.neuralplayground.dataset.Table;

/// The axes along which examples are spread most (Pearson 1901; Jolliffe 2002, "Principal component
/// analysis"): the eigenvectors of the covariance `C = Σ_e (x - μ)(x - μ)ᵀ / (examples - 1)` with
/// the largest eigenvalues, which are the variances along them. All in double precision. Immutable.
///
/// An eigenvector is one up to its sign: here its largest component in magnitude is positive, the
/// first of those within a millionth of it, so that equal examples give equal axes. Where axes move
/// a little from frame to frame, [#alignedTo] keeps the picture from flipping.
///
/// Axes along which nothing is spread, as where there are fewer examples than features, have
/// variance 0 and are still of length 1 and at right angles to the others: each is built from the
/// feature that lies in them least, the first of equal ones. Where more axes are asked for than
/// there are features, those beyond are 0.
public final class PrincipalComponents {
    private final double[] means;

    /// Count x features, row by row.
    private final double[] axes;

    private final double[] variances;
    private final double totalVariance;

    /// @param means one a feature
    /// @param axes one after the other
    /// @param variances one an axis
    PrincipalComponents(double[] means, double[] axes, double[] variances, double totalVariance) {
        this.means = means;
        this.axes = axes;
        this.variances = variances;
        this.totalVariance = totalVariance;
    }

    /// The first components of examples.
    ///
    /// @param examples examples x features, finite, at least one example
    /// @param count how many, at least 1
    /// @throws IllegalArgumentException where there is no example or no feature, a number is not
    ///   finite, or no component is asked for
    public static PrincipalComponents of(Table examples, int count) {
        if (count < 1) {
            throw new IllegalArgumentException("components must be at least 1, were " + count);
        }
        CentredRows rows = CentredRows.of(examples);
        return new MainAxes(rows, count).toComponents();
    }

    /// How many axes there are.
    public int count() {
        return variances.length;
    }

    public int features() {
        return means.length;
    }

    /// The mean of a feature.
    public double mean(int feature) {
        return means[feature];
    }

    /// A component of an axis.
    ///
    /// @param axis from 0, in falling order of variance
    /// @throws IndexOutOfBoundsException where there is no such axis or feature
    public double axis(int axis, int feature) {
        return axes[
                Objects.checkIndex(axis, count()) * features()
                        + Objects.checkIndex(feature, features())];
    }

    /// How much the examples are spread along an axis.
    public double variance(int axis) {
        return variances[axis];
    }

    /// What part of the variance of all features an axis takes, in [0, 1]; 0 where there is none.
    public double explainedRatio(int axis) {
        return totalVariance > 0 ? Math.min(1, variances[axis] / totalVariance) : 0;
    }

    /// The variance of all features together.
    public double totalVariance() {
        return totalVariance;
    }

    /// Where examples lie along the axes, also others than those that the axes are of: `y[a] = Σ_f
    /// axis[a, f] (x[f] - μ[f])`.
    ///
    /// @param examples examples x features
    /// @return examples x axes
    /// @throws IllegalArgumentException where there are more or fewer features
    public Table project(Table examples) {
        if (examples.columns() != features()) {
            throw new IllegalArgumentException(
                    "examples must have %d features, had %d"
                            .formatted(features(), examples.columns()));
        }
        float[] projected = new float[Math.multiplyExact(examples.rows(), count())];
        double[] centred = new double[features()];
        for (int row = 0; row < examples.rows(); row++) {
            for (int feature = 0; feature < features(); feature++) {
                centred[feature] = examples.at(row, feature) - means[feature];
            }
            for (int axis = 0; axis < count(); axis++) {
                double sum = Vectors.dot(axes, axis * features(), centred, 0, features());
                projected[row * count() + axis] = (float) sum;
            }
        }
        return Table.of(examples.rows(), count(), projected);
    }

    /// The feature of the point that lies at some place along the axes and nowhere else: `x[f] =
    /// μ[f] + Σ_a axis[a, f] y[a]`.
    ///
    /// @param place one number for each axis. Not modified.
    /// @throws IllegalArgumentException where there are more or fewer
    public double lifted(int feature, double... place) {
        if (place.length != count()) {
            throw new IllegalArgumentException(
                    "a place must have %d numbers, had %d".formatted(count(), place.length));
        }
        double sum = means[feature];
        for (int axis = 0; axis < count(); axis++) {
            sum += axis(axis, feature) * place[axis];
        }
        return sum;
    }

    /// The same space with its axes turned, and mirrored where need be, so that they come as close
    /// as they can to those of the frame before: `A' = R A` with R orthogonal and `|R A - B|`
    /// smallest (orthogonal Procrustes problem: Schönemann 1966, Psychometrika 31), that is `R = U
    /// Vᵀ` with `U S Vᵀ = B Aᵀ`.
    ///
    /// What the axes span, and what they explain together, stays; a variance is that along the
    /// turned axis, `Σ_a R[n, a]² variance[a]`.
    ///
    /// @param before of as many axes and features
    /// @throws IllegalArgumentException where there are more or fewer
    public PrincipalComponents alignedTo(PrincipalComponents before) {
        if (before.count() != count() || before.features() != features()) {
            throw new IllegalArgumentException(
                    "axes to align to must be %d of %d features, were %d of %d"
                            .formatted(count(), features(), before.count(), before.features()));
        }
        Rotation rotation = Rotation.between(axes, before.axes, count());
        return new PrincipalComponents(
                means, rotation.turned(axes), rotation.turnedVariances(variances), totalVariance);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PrincipalComponents that
                && Arrays.equals(means, that.means)
                && Arrays.equals(axes, that.axes)
                && Arrays.equals(variances, that.variances)
                && totalVariance == that.totalVariance;
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(means) + Arrays.hashCode(axes);
    }

    @Override
    public String toString() {
        return "PrincipalComponents[%d of %d features]".formatted(count(), features());
    }
}
