package org.neuralplayground.data;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.neuralplayground.spec.LabelledPoint;
import org.neuralplayground.spec.Limits;

/// TensorFlow Playground's `reg-plane`: the value is `(x + y) / 10`. Noise moves the place at which
/// the value is taken, not the point.
final class Plane {

    /// @param noise in [0, 1]: the value is taken at up to `6 noise` from the point, along each
    ///   axis
    static List<LabelledPoint> draw(int examples, double noise, RandomGenerator random) {
        List<LabelledPoint> points = new ArrayList<>(examples);
        for (int i = 0; i < examples; i++) {
            double x = random.nextDouble(-Limits.PLANE, Limits.PLANE);
            double y = random.nextDouble(-Limits.PLANE, Limits.PLANE);
            double valueX = x + random.nextDouble(-Limits.PLANE, Limits.PLANE) * noise;
            double valueY = y + random.nextDouble(-Limits.PLANE, Limits.PLANE) * noise;
            points.add(new LabelledPoint(x, y, value(valueX + valueY)));
        }
        return points;
    }

    /// Maps [-10, 10] to [-1, 1] in the reference's arithmetic.
    private static double value(double sum) {
        double share = (sum + 10) / 20;
        return -1 * (1 - share) + share;
    }

    private Plane() {}
}
