package org.neuralplayground.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.nn.Network;
import org.neuralplayground.reference.ReferenceModel;

/// Plain gradient descent at rate 0.01 in double precision, with all examples in every step and
/// gradients measured on the reference: where the engine must come to from the same start.
final class Descent {
    private static final double RATE = 0.01;
    private static final int STARTS = 3;
    private static final double TOLERANCE = 1e-4;

    /// Requires all parameters to be the same after some steps from each of three starts.
    static void assertGoesWhereItGoesInDoublePrecision(
            ModelSpec model, LessonData data, int steps) {
        for (int seed = 0; seed < STARTS; seed++) {
            double[] expected = parameters(LessonTraining.start(model, seed));
            descend(new ReferenceModel(model, false), data, expected, steps);
            assertThat(parameters(LessonTraining.descended(model, data, seed, steps)))
                    .containsExactly(expected, within(TOLERANCE));
        }
    }

    private static void descend(
            ReferenceModel reference, LessonData data, double[] parameters, int steps) {
        for (int step = 0; step < steps; step++) {
            double[] sums = reference.gradient(data.inputs(), data.targets(), parameters);
            for (int n = 0; n < parameters.length; n++) {
                parameters[n] -= RATE * sums[n] / data.size();
            }
        }
    }

    private static double[] parameters(Network network) {
        double[] copy = new double[network.parameters().size()];
        for (int n = 0; n < copy.length; n++) {
            copy[n] = network.parameters().values()[n];
        }
        return copy;
    }

    private Descent() {}
}
