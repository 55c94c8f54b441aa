package org.neuralplayground.data;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.neuralplayground.spec.LabelledPoint;

/// A disc and two rings around it, classes 0 to 2 from the inside out, in turn. Noise moves the
/// points outwards and inwards.
final class Rings {
    private static final int CLASSES = 3;

    /// Radii at which a class begins.
    private static final double SPACING = 1.8;

    /// How much of its spacing a class fills.
    private static final double WIDTH = 1.2;

    /// @param noise in [0, 1]: the radius moves by up to `1.8 noise`
    static List<LabelledPoint> draw(int examples, double noise, RandomGenerator random) {
        List<LabelledPoint> points = new ArrayList<>(examples);
        for (int i = 0; i < examples; i++) {
            int ring = i % CLASSES;
            double radius =
                    ring * SPACING
                            + random.nextDouble(0, WIDTH)
                            + random.nextDouble(-SPACING, SPACING) * noise;
            double angle = random.nextDouble(0, 2 * Math.PI);
            double x = radius * StrictMath.cos(angle);
            double y = radius * StrictMath.sin(angle);
            points.add(new LabelledPoint(x, y, ring));
        }
        return points;
    }

    private Rings() {}
}
