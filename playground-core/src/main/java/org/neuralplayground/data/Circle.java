package org.neuralplayground.data;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.neuralplayground.spec.LabelledPoint;

/// TensorFlow Playground's `circle`: a disc of class 1 and a ring of class 0 around it. Noise moves
/// the place at which the label is taken, not the point.
final class Circle {
    private static final double RADIUS = 5;

    /// @param noise in [0, 1]: the label is taken at up to `noise` radii from the point
    static List<LabelledPoint> draw(int examples, double noise, RandomGenerator random) {
        List<LabelledPoint> points = new ArrayList<>(examples);
        int inside = examples / 2;
        for (int i = 0; i < examples; i++) {
            double radius =
                    i < inside
                            ? random.nextDouble(0, RADIUS * 0.5)
                            : random.nextDouble(RADIUS * 0.7, RADIUS);
            double angle = random.nextDouble(0, 2 * Math.PI);
            double x = radius * StrictMath.sin(angle);
            double y = radius * StrictMath.cos(angle);
            double labelX = x + random.nextDouble(-RADIUS, RADIUS) * noise;
            double labelY = y + random.nextDouble(-RADIUS, RADIUS) * noise;
            double distance = StrictMath.sqrt(labelX * labelX + labelY * labelY);
            points.add(new LabelledPoint(x, y, distance < RADIUS * 0.5 ? 1 : 0));
        }
        return points;
    }

    private Circle() {}
}
