package org.neuralplayground.start;

import java.util.random.RandomGenerator;

/// Random orthonormal vectors, Haar distributed: those of the QR decomposition of a matrix of
/// standard normal numbers whose R has a positive diagonal (Mezzadri 2007, "How to generate random
/// matrices from the classical compact groups"). Gram and Schmidt's method gives that R by
/// construction, where Householder's needs its signs corrected; done twice for each vector, it is
/// orthogonal to working precision (Giraud, Langou and Rozložník 2005).
final class OrthonormalVectors {

    /// Draws the vectors one after the other, number by number.
    ///
    /// @param count at most the length
    static double[][] draw(int count, int length, RandomGenerator random) {
        double[][] vectors = new double[count][length];
        for (int n = 0; n < count; n++) {
            double[] vector = vectors[n];
            for (int i = 0; i < length; i++) {
                vector[i] = Draws.standardNormal(random);
            }
            removeProjections(vector, vectors, n);
            removeProjections(vector, vectors, n);
            normalize(vector);
        }
        return vectors;
    }

    /// Makes a vector orthogonal to the first `count` of the others.
    ///
    /// @param vector Modified.
    private static void removeProjections(double[] vector, double[][] others, int count) {
        for (int n = 0; n < count; n++) {
            double[] other = others[n];
            double projection = dot(vector, other);
            for (int i = 0; i < vector.length; i++) {
                vector[i] -= projection * other[i];
            }
        }
    }

    /// @param vector Modified.
    private static void normalize(double[] vector) {
        double norm = Math.sqrt(dot(vector, vector));
        if (norm == 0) {
            throw new IllegalStateException(
                    "random vectors must be linearly independent, but the generator repeats itself");
        }
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= norm;
        }
    }

    /// Four sums side by side, always the same way: faster than one, and equal on every machine.
    private static double dot(double[] a, double[] b) {
        double sum0 = 0;
        double sum1 = 0;
        double sum2 = 0;
        double sum3 = 0;
        int i = 0;
        for (; i < a.length - 3; i += 4) {
            sum0 += a[i] * b[i];
            sum1 += a[i + 1] * b[i + 1];
            sum2 += a[i + 2] * b[i + 2];
            sum3 += a[i + 3] * b[i + 3];
        }
        for (; i < a.length; i++) {
            sum0 += a[i] * b[i];
        }
        return (sum0 + sum1) + (sum2 + sum3);
    }

    private OrthonormalVectors() {}
}
