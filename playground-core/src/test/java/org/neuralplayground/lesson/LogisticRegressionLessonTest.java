package org.neuralplayground.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.model.Shape;
import org.neuralplayground.nn.Network;
import org.neuralplayground.random.SeedRandom;
import org.neuralplayground.spec.Activation;

/// Lesson B3: five points of two classes, and the question to which (5, 1) belongs. The lesson does
/// not say how many steps it takes: here they are 2,000, as in the lessons around it.
@DisplayName("The lesson on logistic regression")
class LogisticRegressionLessonTest {
    private static final int STARTS = 50;
    private static final int STEPS = 2_000;
    private static final LessonData DATA =
            LessonData.of(2, 1, 2, 0, 2, 3, 0, 3, 4, 0, 4, 5, 1, 6, 2, 1);
    private static final ModelSpec MODEL = LessonTraining.model(2, 1, LessonTraining.SIGMOID);

    private final LessonReport report = new LessonReport();

    @Test
    void everyStartEndsWithAllFiveRightAndTheSixthInClass1() {
        double[] answers = new double[STARTS];
        double[] losses = new double[STARTS];
        for (int seed = 0; seed < STARTS; seed++) {
            Network network = LessonTraining.descended(MODEL, DATA, seed, STEPS);
            assertThat(LessonTraining.right(network, DATA)).isEqualTo(DATA.size());
            answers[seed] = LessonTraining.answers(network, 5, 1)[0];
            losses[seed] = LessonTraining.loss(network, DATA);
        }
        report.show("B3", "SGD, 2,000 steps: probability of class 1 at (5, 1)", 0.98, 1, answers);
        report.show("B3", "SGD, 2,000 steps: cross-entropy", 0.28, 0.33, losses);
    }

    @Test
    void descentGoesWhereItGoesInDoublePrecision() {
        Descent.assertGoesWhereItGoesInDoublePrecision(MODEL, DATA, STEPS);
    }

    @Test
    void crossEntropyIsConvex() {
        RandomGenerator random = new SeedRandom("convex");
        for (int pair = 0; pair < 100; pair++) {
            double[] one = random.doubles(3, -10, 10).toArray();
            double[] other = random.doubles(3, -10, 10).toArray();
            assertThat(Convexity.bulge(MODEL, DATA, one, other)).isLessThan(1e-4);
        }
    }

    /// By hand, for `z = t (x0 - 3.5)`: with t = 0 every error is ½, loss ¼; with t = -8 and -4
    /// nearly all answers are wrong, losses 0.986 and 0.909; 0.909 - (0.986 + 0.25) / 2 = 0.291.
    @Test
    void squaredErrorBehindASigmoidIsNot() {
        ModelSpec squared =
                new ModelSpec(
                        new Shape.Features(2),
                        List.of(new LayerSpec.Dense(1, Activation.SIGMOID)),
                        LessonTraining.SQUARED);
        double[] wrong = {-8, 0, 28};
        double[] undecided = {0, 0, 0};
        double bulge = Convexity.bulge(squared, DATA, wrong, undecided);
        assertThat(bulge).isCloseTo(0.291, within(1e-3));
        assertThat(Convexity.bulge(MODEL, DATA, wrong, undecided)).isNegative();
    }
}
