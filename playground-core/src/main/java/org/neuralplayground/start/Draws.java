package org.neuralplayground.start;

import java.util.random.RandomGenerator;

/// Fills a stretch of an array, one draw a number.
///
/// Normal numbers come from the inverse of their distribution function, which needs one uniform
/// number each, while the usual methods need a varying count.
final class Draws {
    /// `Φ(-2)`: what lies below the cut of the truncated normal distribution.
    private static final double BELOW_CUT = 0.02275013194817921;

    private final float[] target;
    private final int from;
    private final int size;
    private final RandomGenerator random;

    /// @param target Modified by each of the methods.
    Draws(float[] target, int from, int size, RandomGenerator random) {
        this.target = target;
        this.from = from;
        this.size = size;
        this.random = random;
    }

    void constant(double value) {
        for (int n = 0; n < size; n++) {
            random.nextDouble();
            target[from + n] = (float) value;
        }
    }

    /// In [-limit, limit).
    void uniform(double limit) {
        for (int n = 0; n < size; n++) {
            target[from + n] = (float) ((2 * random.nextDouble() - 1) * limit);
        }
    }

    void normal(double deviation) {
        for (int n = 0; n < size; n++) {
            target[from + n] = (float) (deviation * standardNormal(random));
        }
    }

    /// Normal on condition of lying within twice the deviation.
    void truncatedNormal(double deviation) {
        for (int n = 0; n < size; n++) {
            double share = BELOW_CUT + random.nextDouble() * (1 - 2 * BELOW_CUT);
            target[from + n] = (float) (deviation * NormalQuantile.of(share));
        }
    }

    /// Rows x columns numbers, row by row.
    void orthogonal(int rows, int columns, double gain) {
        boolean wide = columns >= rows;
        double[][] vectors =
                OrthonormalVectors.draw(Math.min(rows, columns), Math.max(rows, columns), random);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double value = wide ? vectors[row][column] : vectors[column][row];
                target[from + row * columns + column] = (float) (gain * value);
            }
        }
    }

    /// One variate from one draw. A draw of exactly 0 counts as the middle between it and the next
    /// that most generators can give.
    static double standardNormal(RandomGenerator random) {
        return NormalQuantile.of(Math.max(random.nextDouble(), 0x1p-54));
    }
}
