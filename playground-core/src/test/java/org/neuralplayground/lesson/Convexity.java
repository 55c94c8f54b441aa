package org.neuralplayground.lesson;

import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.nn.Network;

/// Whether a loss is convex in a network's parameters.
final class Convexity {

    /// How far the loss in the middle lies above the mean of the losses at both ends.
    static double bulge(ModelSpec model, LessonData data, double[] one, double[] other) {
        double[] middle = new double[one.length];
        for (int n = 0; n < middle.length; n++) {
            middle[n] = (one[n] + other[n]) / 2;
        }
        return lossAt(model, data, middle)
                - (lossAt(model, data, one) + lossAt(model, data, other)) / 2;
    }

    private static double lossAt(ModelSpec model, LessonData data, double... parameters) {
        Network network = LessonTraining.start(model, 0);
        LessonTraining.set(network, parameters);
        return LessonTraining.loss(network, data);
    }

    private Convexity() {}
}
