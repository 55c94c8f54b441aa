package org.neuralplayground.data;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.neuralplayground.spec.LabelledPoint;

/// A board of 4 x 4 squares of side 2.5, class 1 at the lower left, colours in turn. Noise moves
/// the place at which the label is taken, not the point.
final class Checkerboard {
    private static final double HALF_SIDE = 5;
    private static final double SQUARE = 2.5;

    /// @param noise in [0, 1]: the label is taken at up to `2.5 noise` from the point, along each
    ///   axis
    static List<LabelledPoint> draw(int examples, double noise, RandomGenerator random) {
        List<LabelledPoint> points = new ArrayList<>(examples);
        for (int i = 0; i < examples; i++) {
            double x = random.nextDouble(-HALF_SIDE, HALF_SIDE);
            double y = random.nextDouble(-HALF_SIDE, HALF_SIDE);
            double labelX = x + random.nextDouble(-SQUARE, SQUARE) * noise;
            double labelY = y + random.nextDouble(-SQUARE, SQUARE) * noise;
            long squares = square(labelX) + square(labelY);
            points.add(new LabelledPoint(x, y, squares % 2 == 0 ? 1 : 0));
        }
        return points;
    }

    private static long square(double coordinate) {
        return (long) Math.floor(coordinate / SQUARE);
    }

    private Checkerboard() {}
}
