package org.neuralplayground.data;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.neuralplayground.spec.LabelledPoint;

/// Class 1 where y lies above the curve `2.5 sin x`, class 0 below it. Noise moves the place at
/// which the label is taken, not the point.
final class SineBand {
    private static final double HALF_SIDE = 5;
    private static final double AMPLITUDE = 2.5;

    /// @param noise in [0, 1]: the label is taken at up to `5 noise` above or below the point
    static List<LabelledPoint> draw(int examples, double noise, RandomGenerator random) {
        List<LabelledPoint> points = new ArrayList<>(examples);
        for (int i = 0; i < examples; i++) {
            double x = random.nextDouble(-HALF_SIDE, HALF_SIDE);
            double y = random.nextDouble(-HALF_SIDE, HALF_SIDE);
            double labelY = y + random.nextDouble(-HALF_SIDE, HALF_SIDE) * noise;
            points.add(new LabelledPoint(x, y, labelY > AMPLITUDE * StrictMath.sin(x) ? 1 : 0));
        }
        return points;
    }

    private SineBand() {}
}
