package org.neuralplayground.optim;

/// The Euclidean norm of a stretch of a flat gradient.
public final class GradientNorm {

    /// `√Σ g²` over [from, to), summed in double precision, where no square of a float overflows.
    /// Four sums run side by side, always the same way, so that equal gradients have equal norms
    /// bit for bit.
    ///
    /// @param gradient Not modified.
    public static double of(float[] gradient, int from, int to) {
        double sum0 = 0;
        double sum1 = 0;
        double sum2 = 0;
        double sum3 = 0;
        int n = from;
        for (; n < to - 3; n += 4) {
            sum0 += (double) gradient[n] * gradient[n];
            sum1 += (double) gradient[n + 1] * gradient[n + 1];
            sum2 += (double) gradient[n + 2] * gradient[n + 2];
            sum3 += (double) gradient[n + 3] * gradient[n + 3];
        }
        for (; n < to; n++) {
            sum0 += (double) gradient[n] * gradient[n];
        }
        return Math.sqrt((sum0 + sum1) + (sum2 + sum3));
    }

    /// Scales the stretch [from, to) down to a norm. A norm that is infinite or NaN makes all of it
    /// NaN, as in Keras' `clip_by_global_norm`: a gradient that broke must not look healthy.
    ///
    /// @param gradient Modified if its norm is not at most the limit.
    static void limit(float[] gradient, int from, int to, double limit) {
        double norm = of(gradient, from, to);
        if (norm <= limit) {
            return;
        }
        float scale = Double.isInfinite(norm) ? Float.NaN : (float) (limit / norm);
        for (int n = from; n < to; n++) {
            gradient[n] *= scale;
        }
    }

    private GradientNorm() {}
}
