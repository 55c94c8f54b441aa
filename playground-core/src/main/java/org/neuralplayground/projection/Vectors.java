package org.neuralplayground.projection;

/// Sums over neighbouring numbers in double precision.
final class Vectors {

    /// `Σ_n a[aFrom + n] b[bFrom + n]` for n below `count`.
    static double dot(double[] a, int aFrom, double[] b, int bFrom, int count) {
        double sum = 0;
        for (int n = 0; n < count; n++) {
            sum += a[aFrom + n] * b[bFrom + n];
        }
        return sum;
    }

    /// `target[to + n] += factor source[from + n]` for n below `count`.
    ///
    /// @param target Modified.
    static void addScaled(
            double factor, double[] source, int from, double[] target, int to, int count) {
        for (int n = 0; n < count; n++) {
            target[to + n] += factor * source[from + n];
        }
    }

    private Vectors() {}
}
