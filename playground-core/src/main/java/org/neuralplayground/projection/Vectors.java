package org.neuralplayground.projection;

/// Sums over neighbouring numbers in double precision.
final class Vectors {

    /// `Σ_n a[aFrom + n] b[bFrom + n]` for n below `count`, in four partial sums, which do not wait
    /// for each other.
    static double dot(double[] a, int aFrom, double[] b, int bFrom, int count) {
        double sum0 = 0;
        double sum1 = 0;
        double sum2 = 0;
        double sum3 = 0;
        int n = 0;
        for (; n + 4 <= count; n += 4) {
            sum0 += a[aFrom + n] * b[bFrom + n];
            sum1 += a[aFrom + n + 1] * b[bFrom + n + 1];
            sum2 += a[aFrom + n + 2] * b[bFrom + n + 2];
            sum3 += a[aFrom + n + 3] * b[bFrom + n + 3];
        }
        for (; n < count; n++) {
            sum0 += a[aFrom + n] * b[bFrom + n];
        }
        return (sum0 + sum1) + (sum2 + sum3);
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
