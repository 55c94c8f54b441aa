package org.neuralplayground.data;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.neuralplayground.spec.LabelledPoint;
import org.neuralplayground.spec.Limits;

/// TensorFlow Playground's `reg-gauss`: six cones of radius 2 and height ±1 on a flat ground. Noise
/// moves the place at which the value is taken, not the point.
final class Bumps {
    private static final double RADIUS = 2;

    private record Bump(double x, double y, int sign) {
        double valueAt(double otherX, double otherY) {
            double dx = otherX - x;
            double dy = otherY - y;
            double share = StrictMath.sqrt(dx * dx + dy * dy) / RADIUS;
            return sign * (1 - Math.min(1, share));
        }
    }

    private static final List<Bump> BUMPS =
            List.of(
                    new Bump(-4, 2.5, 1),
                    new Bump(0, 2.5, -1),
                    new Bump(4, 2.5, 1),
                    new Bump(-4, -2.5, -1),
                    new Bump(0, -2.5, 1),
                    new Bump(4, -2.5, -1));

    /// @param noise in [0, 1]: the value is taken at up to `6 noise` from the point, along each
    ///   axis
    static List<LabelledPoint> draw(int examples, double noise, RandomGenerator random) {
        List<LabelledPoint> points = new ArrayList<>(examples);
        for (int i = 0; i < examples; i++) {
            double x = random.nextDouble(-Limits.PLANE, Limits.PLANE);
            double y = random.nextDouble(-Limits.PLANE, Limits.PLANE);
            double valueX = x + random.nextDouble(-Limits.PLANE, Limits.PLANE) * noise;
            double valueY = y + random.nextDouble(-Limits.PLANE, Limits.PLANE) * noise;
            points.add(new LabelledPoint(x, y, value(valueX, valueY)));
        }
        return points;
    }

    /// The value of largest magnitude that any of the bumps has there.
    private static double value(double x, double y) {
        double value = 0;
        for (Bump bump : BUMPS) {
            double candidate = bump.valueAt(x, y);
            if (Math.abs(candidate) > Math.abs(value)) {
                value = candidate;
            }
        }
        return value;
    }

    private Bumps() {}
}
