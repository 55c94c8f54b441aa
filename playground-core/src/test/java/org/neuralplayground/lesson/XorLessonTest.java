package org.neuralplayground.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ejml.data.FMatrixRMaj;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.nn.Network;
import org.neuralplayground.nn.NetworkPass;
import org.neuralplayground.optim.OptimizerSpec;
import org.neuralplayground.spec.Activation;
import org.neuralplayground.train.ModelTrainer;
import org.neuralplayground.train.TrainingPlan;

/// Lessons X1, B6 and B7: the four corners of XOR without a hidden layer, with one set by hand, and
/// with one that learns. A start has solved it where all four corners are decided right.
@DisplayName("The lessons on XOR")
class XorLessonTest {
    private static final int CORNERS = 4;
    private static final ModelSpec HIDDEN =
            LessonTraining.model(2, 3, Activation.SIGMOID, 1, LessonTraining.SIGMOID);

    private final LessonReport report = new LessonReport();

    private static TrainingPlan plan(OptimizerSpec optimizer) {
        return LessonTraining.fullBatch(optimizer, LessonData.XOR);
    }

    /// The loss is convex, its gradient 0 where every answer is ½: there it is ln 2. At rate ½ the
    /// slowest error shrinks by 1 - ½ 0.157 / 4 a step, to 1e-9 of itself in 1,000.
    @Test
    void withoutAHiddenLayerEveryAnswerBecomesOneHalf() {
        report.show("X1", "one sigmoid: loss - ln 2", -1e-6, 1e-6, excess(1));
        report.show("X1", "softmax of two: loss - ln 2", -1e-6, 1e-6, excess(2));
    }

    private static double[] excess(int outputs) {
        double[] excess = new double[200];
        ModelSpec model =
                LessonTraining.model(
                        2, outputs, outputs == 1 ? LessonTraining.SIGMOID : LessonTraining.SOFTMAX);
        TrainingPlan plan = plan(OptimizerSpec.Sgd.defaults()).withLearningRate(0.5);
        for (int seed = 0; seed < excess.length; seed++) {
            Network network = LessonTraining.start(model, seed);
            ModelTrainer trainer = new ModelTrainer(network, plan, LessonData.XOR.examples());
            for (int step = 0; step < 1_000; step++) {
                if (step % 100 == 0) {
                    assertThat(LessonTraining.right(network, LessonData.XOR)).isLessThan(CORNERS);
                }
                trainer.step();
            }
            for (double[] corner : LessonData.XOR.inputs()) {
                assertThat(LessonTraining.answers(network, corner)[0])
                        .isCloseTo(0.5f, within(1e-5f));
            }
            assertThat(LessonTraining.right(network, LessonData.XOR)).isLessThan(CORNERS);
            excess[seed] = LessonTraining.loss(network, LessonData.XOR) - Math.log(2);
        }
        return excess;
    }

    private static double sigmoid(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    private static Network byHand() {
        ModelSpec model = LessonTraining.model(2, 2, Activation.SIGMOID, 1, LessonTraining.SIGMOID);
        Network network = LessonTraining.start(model, 0);
        LessonTraining.set(network, 5, 5, -7, -7, -8, 3, -11, -11, 6);
        return network;
    }

    @Test
    void sigmoidsSetByHandAnswer0110() {
        Network network = byHand();
        double[] errors = new double[CORNERS];
        for (int corner = 0; corner < CORNERS; corner++) {
            double[] x = LessonData.XOR.inputs()[corner];
            double both = sigmoid(5 * x[0] + 5 * x[1] - 8);
            double neither = sigmoid(-7 * x[0] - 7 * x[1] + 3);
            double expected = sigmoid(-11 * both - 11 * neither + 6);
            float answer = LessonTraining.answers(network, x)[0];
            assertThat((double) answer).isCloseTo(expected, within(1e-6));
            assertThat(Math.round(answer)).isEqualTo((int) LessonData.XOR.targets()[corner][0]);
            errors[corner] = Math.abs(answer - LessonData.XOR.targets()[corner][0]);
        }
        report.show("B6", "set by hand: distance of the answers from 0, 1, 1, 0", 0, 0.05, errors);
    }

    /// One line cuts off (1, 1), the other (0, 0).
    @Test
    void eachHiddenUnitSetByHandIsOneLine() {
        NetworkPass pass = new NetworkPass(byHand(), CORNERS, NetworkPass.Learning.NOTHING);
        LessonData.XOR.examples().copy(0, CORNERS, pass);
        pass.forward();
        FMatrixRMaj hidden = pass.output(0);
        for (int corner = 0; corner < CORNERS; corner++) {
            assertThat(hidden.get(0, corner) > 0.5f).isEqualTo(corner == 3);
            assertThat(hidden.get(1, corner) > 0.5f).isEqualTo(corner == 0);
        }
    }

    @Test
    void descentAt001LearnsNothingFor2000StepsAndMostOfItBy50000() {
        TrainingPlan plan = plan(OptimizerSpec.Sgd.defaults());
        report.show(
                "B7", "2-3-1, SGD, 2,000 steps: of 50 starts solved", 0, 0, solved(plan, 2_000));
        report.show(
                "B7",
                "2-3-1, SGD, 50,000 steps: of 50 starts solved",
                35,
                50,
                solved(plan, 50_000));
    }

    @Test
    void adamSolvesManyOfThemIn2000Steps() {
        TrainingPlan plan = plan(OptimizerSpec.Adam.defaults());
        report.show(
                "B7", "2-3-1, Adam, 2,000 steps: of 50 starts solved", 15, 35, solved(plan, 2_000));
        report.show(
                "B7",
                "2-3-1, Adam, 10,000 steps: of 50 starts solved",
                35,
                50,
                solved(plan, 10_000));
    }

    private static int solved(TrainingPlan plan, int steps) {
        int solved = 0;
        for (int seed = 0; seed < 50; seed++) {
            Network network = LessonTraining.trained(HIDDEN, plan, LessonData.XOR, seed, steps);
            solved += LessonTraining.right(network, LessonData.XOR) == CORNERS ? 1 : 0;
        }
        return solved;
    }

    @Test
    void descentGoesWhereItGoesInDoublePrecision() {
        Descent.assertGoesWhereItGoesInDoublePrecision(HIDDEN, LessonData.XOR, 5_000);
    }
}
