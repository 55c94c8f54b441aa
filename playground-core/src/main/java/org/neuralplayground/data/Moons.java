package org.neuralplayground.data;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.neuralplayground.spec.LabelledPoint;

/// Two interleaved half circles of radius 3: class 1 bulges upwards around (-1.5, -0.75), class 0
/// downwards around (1.5, 0.75). Noise moves the points.
final class Moons {
    private static final double RADIUS = 3;
    private static final double OFFSET_X = 1.5;
    private static final double OFFSET_Y = 0.75;
    private static final double REACH = 3;

    /// @param noise in [0, 1]: each coordinate moves by up to `3 noise`
    static List<LabelledPoint> draw(int examples, double noise, RandomGenerator random) {
        List<LabelledPoint> points = new ArrayList<>(examples);
        int upper = examples / 2;
        for (int i = 0; i < examples; i++) {
            int side = i < upper ? 1 : -1;
            double angle = random.nextDouble(0, Math.PI);
            double x = RADIUS * StrictMath.cos(angle) - side * OFFSET_X;
            double y = side * (RADIUS * StrictMath.sin(angle) - OFFSET_Y);
            double movedX = x + random.nextDouble(-REACH, REACH) * noise;
            double movedY = y + random.nextDouble(-REACH, REACH) * noise;
            points.add(new LabelledPoint(movedX, movedY, i < upper ? 1 : 0));
        }
        return points;
    }

    private Moons() {}
}
