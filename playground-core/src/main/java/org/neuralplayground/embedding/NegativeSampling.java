package org.neuralplayground.embedding;

import java.util.Arrays;
import org.neuralplayground.kernel.Kernel;
import org.neuralplayground.kernel.Kernels;
import org.neuralplayground.kernel.Lanes;
import org.neuralplayground.spec.Activation;

/// One update by a pair of words, see [SkipGram]: down the gradient of
///
/// `L = -ln σ(u[0] v) - Σ_n ln σ(-u[n] v)`, n from 1 on,
///
/// with v the vector of the word, u[0] that of the word which was near it and u[n] those of words
/// drawn against it: `dL/dv = Σ_n (σ(u[n] v) - t[n]) u[n]` and `dL/du[n] = (σ(u[n] v) - t[n]) v`,
/// with t[0] = 1 and 0 else. All gradients are taken before anything changes, so that the update is
/// that of L, also where a word was drawn twice.
///
/// In plain loops, so that every machine gets the same numbers. Allocates nothing after
/// construction.
final class NegativeSampling {
    /// Less likely than this counts as this, in the loss alone.
    private static final double LEAST_LIKELY = 1e-7;

    private final Kernel kernel = Kernels.plain();
    private final int dimensions;
    private final float rate;
    private final float[] slopes;
    private final float[] gradient;

    /// @param mostTargets the most words that one update takes
    NegativeSampling(int dimensions, int mostTargets, float rate) {
        this.dimensions = dimensions;
        this.rate = rate;
        slopes = new float[Lanes.padded(mostTargets)];
        gradient = new float[dimensions];
    }

    /// Updates the vectors of a word and of its targets.
    ///
    /// @param vectors words x dimensions. Modified.
    /// @param contexts words x dimensions. Modified.
    /// @param targets the word near by, then those drawn against it. Not modified.
    /// @param count how many targets there are, at least 1
    /// @return L before the update
    double descend(float[] vectors, int word, float[] contexts, int[] targets, int count) {
        int v = word * dimensions;
        for (int n = 0; n < count; n++) {
            slopes[n] = dot(vectors, v, contexts, targets[n] * dimensions);
        }
        kernel.activate(Activation.SIGMOID, slopes, slopes, 0, slopes.length);
        double likelihood = likelihood(count);
        slopes[0] -= 1;
        Arrays.fill(gradient, 0);
        for (int n = 0; n < count; n++) {
            addScaled(slopes[n], contexts, targets[n] * dimensions, gradient, 0);
        }
        for (int n = 0; n < count; n++) {
            addScaled(-rate * slopes[n], vectors, v, contexts, targets[n] * dimensions);
        }
        addScaled(-rate, gradient, 0, vectors, v);
        return -StrictMath.log(likelihood);
    }

    /// How likely the near word is near and the drawn ones are not: one logarithm for all.
    private double likelihood(int count) {
        double product = Math.max(LEAST_LIKELY, slopes[0]);
        for (int n = 1; n < count; n++) {
            product *= Math.max(LEAST_LIKELY, 1.0 - slopes[n]);
        }
        return product;
    }

    /// In four partial sums, which do not wait for each other.
    private float dot(float[] a, int aFrom, float[] b, int bFrom) {
        float sum0 = 0;
        float sum1 = 0;
        float sum2 = 0;
        float sum3 = 0;
        int n = 0;
        for (; n + 4 <= dimensions; n += 4) {
            sum0 += a[aFrom + n] * b[bFrom + n];
            sum1 += a[aFrom + n + 1] * b[bFrom + n + 1];
            sum2 += a[aFrom + n + 2] * b[bFrom + n + 2];
            sum3 += a[aFrom + n + 3] * b[bFrom + n + 3];
        }
        for (; n < dimensions; n++) {
            sum0 += a[aFrom + n] * b[bFrom + n];
        }
        return (sum0 + sum1) + (sum2 + sum3);
    }

    private void addScaled(float factor, float[] source, int from, float[] target, int to) {
        for (int d = 0; d < dimensions; d++) {
            target[to + d] += factor * source[from + d];
        }
    }
}
