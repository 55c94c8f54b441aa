package org.neuralplayground.data;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.neuralplayground.spec.LabelledPoint;

/// TensorFlow Playground's `xor`: class 1 where x and y have the same sign. An empty cross parts
/// the quadrants. Noise moves the place at which the label is taken, not the point.
final class Quadrants {
    private static final double HALF_SIDE = 5;
    private static final double PADDING = 0.3;

    /// @param noise in [0, 1]: the label is taken at up to `5 noise` from the point, along each
    ///   axis
    static List<LabelledPoint> draw(int examples, double noise, RandomGenerator random) {
        List<LabelledPoint> points = new ArrayList<>(examples);
        for (int i = 0; i < examples; i++) {
            double x = padded(random.nextDouble(-HALF_SIDE, HALF_SIDE));
            double y = padded(random.nextDouble(-HALF_SIDE, HALF_SIDE));
            double labelX = x + random.nextDouble(-HALF_SIDE, HALF_SIDE) * noise;
            double labelY = y + random.nextDouble(-HALF_SIDE, HALF_SIDE) * noise;
            points.add(new LabelledPoint(x, y, labelX * labelY >= 0 ? 1 : 0));
        }
        return points;
    }

    private static double padded(double coordinate) {
        return coordinate + (coordinate > 0 ? PADDING : -PADDING);
    }

    private Quadrants() {}
}
