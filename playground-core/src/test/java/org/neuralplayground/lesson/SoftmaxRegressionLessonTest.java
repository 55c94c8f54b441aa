package org.neuralplayground.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.nn.Network;

/// Lesson B5: nine rows of five numbers in three classes, and the question to which (1, 8, 8, 8, 1)
/// belongs.
///
/// (3, 3, 3, 3, 3) of class A is the middle of the two rows of class B: no line parts A from B, the
/// answer between them still depends on the start after 2,000 steps, and only C is out of question.
@DisplayName("The lesson on softmax regression")
class SoftmaxRegressionLessonTest {
    private static final int STARTS = 200;
    private static final int STEPS = 2_000;
    private static final double[] ASKED = {1, 8, 8, 8, 1};
    private static final int A = 0;
    private static final int B = 1;
    private static final int C = 2;
    private static final LessonData DATA =
            LessonData.of(
                    5, //
                    1, 1, 1, 1, 1, A, //
                    2, 2, 2, 2, 2, A, //
                    3, 3, 3, 3, 3, A, //
                    4, 4, 4, 4, 4, A, //
                    5, 5, 5, 5, 5, A, //
                    1, 2, 3, 4, 5, B, //
                    5, 4, 3, 2, 1, B, //
                    1, 0, 0, 0, 1, C, //
                    0, 0, 0, 0, 0, C);
    private static final ModelSpec MODEL = LessonTraining.model(5, 3, LessonTraining.SOFTMAX);

    private final LessonReport report = new LessonReport();

    @Test
    void probabilitiesAddUpTo1AndTheLargestIsNeverThatOfC() {
        double[] sums = new double[STARTS];
        double[] right = new double[STARTS];
        int answeredA = 0;
        for (int seed = 0; seed < STARTS; seed++) {
            Network network = LessonTraining.descended(MODEL, DATA, seed, STEPS);
            float[] answers = LessonTraining.answers(network, ASKED);
            sums[seed] = (double) answers[A] + answers[B] + answers[C];
            assertThat(answers[C]).isLessThan(1e-6f);
            answeredA += LessonTraining.decision(answers) == A ? 1 : 0;
            right[seed] = LessonTraining.right(network, DATA);
        }
        report.show("B5", "SGD, 2,000 steps: of 9 rows right", 7, 7, right);
        report.show("B5", "sum of the probabilities", 1 - 1e-6, 1 + 1e-6, sums);
        report.show("B5", "of 200 starts that answer A, the others B", 120, 180, answeredA);
    }

    @Test
    void descentGoesWhereItGoesInDoublePrecision() {
        Descent.assertGoesWhereItGoesInDoublePrecision(MODEL, DATA, STEPS);
    }
}
