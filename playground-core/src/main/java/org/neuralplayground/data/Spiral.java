package org.neuralplayground.data;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.neuralplayground.spec.LabelledPoint;

/// TensorFlow Playground's `spiral`: two arms of 1¾ turns, half a turn apart, class 1 first. Noise
/// moves the points.
final class Spiral {
    private static final double RADIUS = 5;
    private static final double TURNS = 1.75;

    /// @param noise in [0, 1]: each coordinate moves by up to that much
    static List<LabelledPoint> draw(int examples, double noise, RandomGenerator random) {
        List<LabelledPoint> points = new ArrayList<>(examples);
        int first = examples / 2;
        arm(first, 0, 1, noise, random, points);
        arm(examples - first, Math.PI, 0, noise, random, points);
        return points;
    }

    /// One arm.
    ///
    /// @param points gets the arm's points. Modified.
    private static void arm(
            int size,
            double startAngle,
            int label,
            double noise,
            RandomGenerator random,
            List<LabelledPoint> points) {
        for (int i = 0; i < size; i++) {
            double radius = (double) i / size * RADIUS;
            double angle = TURNS * i / size * 2 * Math.PI + startAngle;
            double x = radius * StrictMath.sin(angle) + random.nextDouble(-1, 1) * noise;
            double y = radius * StrictMath.cos(angle) + random.nextDouble(-1, 1) * noise;
            points.add(new LabelledPoint(x, y, label));
        }
    }

    private Spiral() {}
}
