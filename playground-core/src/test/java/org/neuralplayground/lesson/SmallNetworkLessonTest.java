package org.neuralplayground.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.model.Shape;
import org.neuralplayground.nn.Network;
import org.neuralplayground.nn.Parameter;
import org.neuralplayground.spec.Activation;

/// Lessons B4, a network of sigmoids on six points beside a single sigmoid, and B8, what there is
/// to count in a network. B4 names neither loss nor steps: here it is cross-entropy.
@DisplayName("The lessons on small networks")
class SmallNetworkLessonTest {
    private static final int STARTS = 50;
    private static final LessonData DATA =
            LessonData.of(2, 1, 2, 0, 2, 3, 0, 3, 4, 0, 4, 4, 1, 5, 3, 1, 6, 2, 1);
    private static final ModelSpec STACKED =
            LessonTraining.model(2, 3, Activation.SIGMOID, 1, LessonTraining.SIGMOID);
    private static final ModelSpec SINGLE = LessonTraining.model(2, 1, LessonTraining.SIGMOID);

    private final LessonReport report = new LessonReport();

    private static double[] right(ModelSpec model, int steps) {
        double[] right = new double[STARTS];
        for (int seed = 0; seed < STARTS; seed++) {
            right[seed] =
                    LessonTraining.right(LessonTraining.descended(model, DATA, seed, steps), DATA);
        }
        return right;
    }

    private static double[] losses(ModelSpec model, int steps) {
        double[] losses = new double[STARTS];
        for (int seed = 0; seed < STARTS; seed++) {
            losses[seed] =
                    LessonTraining.loss(LessonTraining.descended(model, DATA, seed, steps), DATA);
        }
        return losses;
    }

    @Test
    void stackedSigmoidsStartSlowlyAndArriveInTheEnd() {
        report.show("B4", "one sigmoid, 500 steps: of 6 right", 6, 6, right(SINGLE, 500));
        report.show("B4", "2-3-1, 500 steps: of 6 right, fewest", 0, 3, least(right(STACKED, 500)));
        report.show("B4", "one sigmoid, 1,000 steps: loss", 0.1, 0.26, losses(SINGLE, 1_000));
        report.show("B4", "2-3-1, 1,000 steps: loss", 0.3, 0.72, losses(STACKED, 1_000));
        report.show("B4", "2-3-1, 10,000 steps: of 6 right", 6, 6, right(STACKED, 10_000));
    }

    private static double least(double... values) {
        double least = values[0];
        for (double value : values) {
            least = Math.min(least, value);
        }
        return least;
    }

    @Test
    void descentGoesWhereItGoesInDoublePrecision() {
        Descent.assertGoesWhereItGoesInDoublePrecision(STACKED, DATA, 2_000);
    }

    @Test
    void threeInputsTwoLayersOfFourAndOneOutputAre41Parameters() {
        ModelSpec counted =
                new ModelSpec(
                        new Shape.Features(3),
                        List.of(
                                new LayerSpec.Dense(4, Activation.SIGMOID),
                                new LayerSpec.Dense(4, Activation.SIGMOID),
                                new LayerSpec.Dense(1, Activation.LINEAR)),
                        LessonTraining.SIGMOID);
        Network network = LessonTraining.start(counted, 0);
        assertThat(network.parameters().parts())
                .extracting(Parameter::size)
                .containsExactly(12, 4, 16, 4, 4, 1);
        report.show("B8", "3-4-4-1: parameters", 41, 41, network.parameters().size());
    }
}
