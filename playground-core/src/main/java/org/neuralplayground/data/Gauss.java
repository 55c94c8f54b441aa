package org.neuralplayground.data;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.neuralplayground.spec.LabelledPoint;

/// TensorFlow Playground's `gauss`: a Gaussian cloud of class 1 around (2, 2) and one of class 0
/// around (-2, -2). Noise widens both.
final class Gauss {
    private static final double CENTRE = 2;

    /// @param noise in [0, 1]: the variance is 0.5 without noise and grows by 7 times the noise
    static List<LabelledPoint> draw(int examples, double noise, RandomGenerator random) {
        List<LabelledPoint> points = new ArrayList<>(examples);
        double variance = variance(noise);
        int positive = examples / 2;
        for (int i = 0; i < examples; i++) {
            double centre = i < positive ? CENTRE : -CENTRE;
            double x = Normal.draw(centre, variance, random);
            double y = Normal.draw(centre, variance, random);
            points.add(new LabelledPoint(x, y, i < positive ? 1 : 0));
        }
        return points;
    }

    private static double variance(double noise) {
        double share = noise / 0.5;
        return 0.5 * (1 - share) + 4 * share;
    }

    private Gauss() {}
}
