package org.neuralplayground.data;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.neuralplayground.spec.LabelledPoint;
import org.neuralplayground.spec.LogicGate;

/// The truth table of a Boolean function, drawn: inputs are -3 for false and +3 for true, the class
/// is the function's value, and the examples go round the four corners. Without noise each corner
/// is a small square, so that the points can be seen as many; noise moves them further.
final class Gate {
    private static final double CORNER = 3;
    private static final double QUIET_REACH = 0.5;
    private static final double NOISY_REACH = 5;

    /// @param noise in [0, 1]: each coordinate moves by up to `0.5 + 5 noise`
    static List<LabelledPoint> draw(
            LogicGate function, int examples, double noise, RandomGenerator random) {
        List<LabelledPoint> points = new ArrayList<>(examples);
        double reach = QUIET_REACH + NOISY_REACH * noise;
        for (int i = 0; i < examples; i++) {
            boolean right = i % 2 == 1;
            boolean upper = i / 2 % 2 == 1;
            double x = (right ? CORNER : -CORNER) + random.nextDouble(-reach, reach);
            double y = (upper ? CORNER : -CORNER) + random.nextDouble(-reach, reach);
            points.add(new LabelledPoint(x, y, function.of(right, upper) ? 1 : 0));
        }
        return points;
    }

    private Gate() {}
}
