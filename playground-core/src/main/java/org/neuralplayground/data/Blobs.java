package org.neuralplayground.data;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.neuralplayground.spec.LabelledPoint;
import org.neuralplayground.spec.Limits;

/// Gaussian clouds whose centres stand evenly on a circle of radius 3.5, one a class, in turn;
/// class 0 is at the right, the others follow against the clock. Noise widens them. No point leaves
/// the plane: one that would stays on its edge.
final class Blobs {
    private static final double RADIUS = 3.5;
    private static final double QUIET_DEVIATION = 0.5;

    /// @param noise in [0, 1]: the standard deviation is `0.5 + 2 noise`
    static List<LabelledPoint> draw(
            int classes, int examples, double noise, RandomGenerator random) {
        List<LabelledPoint> points = new ArrayList<>(examples);
        double deviation = QUIET_DEVIATION + 2 * noise;
        for (int i = 0; i < examples; i++) {
            int label = i % classes;
            double angle = 2 * Math.PI * label / classes;
            double x = Normal.draw(RADIUS * StrictMath.cos(angle), deviation * deviation, random);
            double y = Normal.draw(RADIUS * StrictMath.sin(angle), deviation * deviation, random);
            points.add(new LabelledPoint(inPlane(x), inPlane(y), label));
        }
        return points;
    }

    private static double inPlane(double coordinate) {
        return Math.clamp(coordinate, -Limits.PLANE, Limits.PLANE);
    }

    private Blobs() {}
}
