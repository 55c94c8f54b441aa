package org.neuralplayground.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import org.ejml.data.FMatrixRMaj;
import org.ejml.dense.row.factory.LinearSolverFactory_FDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.nn.Network;
import org.neuralplayground.optim.OptimizerSpec;
import org.neuralplayground.random.SeedRandom;

/// Lessons B1 and B2: three points on `y = 10 x`, and the question what comes at 4.
@DisplayName("The lessons on linear regression")
class LinearRegressionLessonTest {
    private static final int STARTS = 50;
    private static final LessonData TWO_INPUTS = LessonData.of(2, 1, 1, 10, 2, 2, 20, 3, 3, 30);
    private static final LessonData ONE_INPUT = LessonData.of(1, 1, 10, 2, 20, 3, 30);
    private static final ModelSpec PLANE = LessonTraining.model(2, 1, LessonTraining.SQUARED);
    private static final ModelSpec LINE = LessonTraining.model(1, 1, LessonTraining.SQUARED);

    private final LessonReport report = new LessonReport();

    /// By the eigenvalues of the loss's second derivative along what the data see, `(w0 + w1, b)`,
    /// 20.41 and 0.2613 times 0.01: an error of the start shrinks to 0.0053 of itself.
    @Test
    void descentComesCloseTo40FromEveryStart() {
        double[] answers = new double[STARTS];
        for (int seed = 0; seed < STARTS; seed++) {
            answers[seed] =
                    LessonTraining.answers(
                            LessonTraining.descended(PLANE, TWO_INPUTS, seed, 2_000), 4, 4)[0];
        }
        report.show("B1", "SGD, 2,000 steps: answer for (4, 4)", 39.95, 40.05, answers);
    }

    @Test
    void descentGoesWhereItGoesInDoublePrecision() {
        Descent.assertGoesWhereItGoesInDoublePrecision(PLANE, TWO_INPUTS, 300);
    }

    @Test
    void theCostIsConvex() {
        RandomGenerator random = new SeedRandom("convex");
        for (int pair = 0; pair < 100; pair++) {
            double[] one = random.doubles(3, -20, 20).toArray();
            double[] other = random.doubles(3, -20, 20).toArray();
            assertThat(Convexity.bulge(PLANE, TWO_INPUTS, one, other)).isLessThan(1e-2);
        }
    }

    /// Adam moves each number by about its rate, 0.001, a step: by 1 in all. No Glorot start, `|w|
    /// <= √3`, can then answer more than `4 (√3 + 1) + 1`, which is 11.93.
    @Test
    void adamIsStillFarFromTheLineAfter1000Epochs() {
        double[] answers = new double[STARTS];
        for (int seed = 0; seed < STARTS; seed++) {
            answers[seed] = LessonTraining.answers(adapted(seed), 4)[0];
        }
        report.show("B2", "Adam, 1,000 epochs: answer for 4", -3, 11.93, answers);
    }

    @Test
    void adamGoesWhereItGoesInDoublePrecision() {
        for (int seed = 0; seed < 10; seed++) {
            float weight = LessonTraining.start(LINE, seed).parameters().values()[0];
            double expected = adamsAnswerFor4(weight);
            assertThat((double) LessonTraining.answers(adapted(seed), 4)[0])
                    .isCloseTo(expected, within(1e-3));
        }
    }

    private static Network adapted(int seed) {
        return LessonTraining.trained(
                LINE,
                LessonTraining.fullBatch(OptimizerSpec.Adam.defaults(), ONE_INPUT),
                ONE_INPUT,
                seed,
                1_000);
    }

    /// Kingma and Ba 2015, algorithm 1, on `mean (w x + b - 10 x)²` over x = 1, 2, 3: with `e = w -
    /// 10`, `dL/dw = 2 (14 e + 6 b) / 3` and `dL/db = 2 (6 e + 3 b) / 3`.
    private static double adamsAnswerFor4(double start) {
        double w = start;
        double b = 0;
        double[] mean = new double[2];
        double[] square = new double[2];
        for (int t = 1; t <= 1_000; t++) {
            double e = w - 10;
            double[] gradient = {2 * (14 * e + 6 * b) / 3, 2 * (6 * e + 3 * b) / 3};
            double[] change = new double[2];
            for (int n = 0; n < 2; n++) {
                mean[n] = 0.9 * mean[n] + 0.1 * gradient[n];
                square[n] = 0.999 * square[n] + 0.001 * gradient[n] * gradient[n];
                double meanHat = mean[n] / (1 - Math.pow(0.9, t));
                double squareHat = square[n] / (1 - Math.pow(0.999, t));
                change[n] = -0.001 * meanHat / (Math.sqrt(squareHat) + 1e-7);
            }
            w += change[0];
            b += change[1];
        }
        return 4 * w + b;
    }

    @Test
    void leastSquaresAnswer40AtOnce() {
        LinearSolverDense<FMatrixRMaj> solver = LinearSolverFactory_FDRM.leastSquares(3, 2);
        FMatrixRMaj line = new FMatrixRMaj(2, 1);
        assertThat(solver.setA(new FMatrixRMaj(3, 2, true, 1, 1, 2, 1, 3, 1))).isTrue();
        solver.solve(new FMatrixRMaj(3, 1, true, 10, 20, 30), line);
        Network network = LessonTraining.start(LINE, 0);
        LessonTraining.set(network, line.get(0), line.get(1));
        report.show(
                "B2",
                "least squares: answer for 4",
                39.999,
                40.001,
                LessonTraining.answers(network, 4)[0]);
        assertThat(LessonTraining.loss(network, ONE_INPUT)).isLessThan(1e-9);
    }
}
