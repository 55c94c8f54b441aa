package org.neuralplayground.lesson;

import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.model.Shape;
import org.neuralplayground.nn.Network;
import org.neuralplayground.optim.OptimizerSpec;
import org.neuralplayground.random.SeedRandom;
import org.neuralplayground.spec.Activation;
import org.neuralplayground.train.ModelTrainer;
import org.neuralplayground.train.TableExamples;
import org.neuralplayground.train.TrainingPlan;

/// Lesson X2: 2-4-4-2 with a softmax on 256 random corners of XOR in batches of 32, SGD at 0.01
/// with Nesterov's momentum 0.99, for 30 epochs: 240 updates, which solve it or not as the start
/// will have it. Corners, start and order are of seeds 0 to 199; solved is where all four corners
/// are decided right.
@DisplayName("The lesson on XOR from many starts")
class XorStartsLessonTest {
    private static final int STARTS = 200;
    private static final int EPOCHS = 30;
    private static final int CORNERS = 256;

    private final LessonReport report = new LessonReport();

    @ParameterizedTest
    @CsvSource({"TANH, 180, 200", "RELU, 120, 165", "SIGMOID, 0, 0", "LINEAR, 0, 0"})
    void dependsOnTheActivation(Activation activation, int least, int most) {
        int solved = 0;
        for (int seed = 0; seed < STARTS; seed++) {
            solved += LessonTraining.right(trained(activation, seed), LessonData.XOR) == 4 ? 1 : 0;
        }
        report.show(
                "X2",
                "2-4-4-2 %s, 30 epochs: of 200 starts solved".formatted(activation),
                least,
                most,
                solved);
    }

    private static Network trained(Activation activation, int seed) {
        ModelSpec model =
                new ModelSpec(
                        new Shape.Features(2),
                        List.of(
                                new LayerSpec.Dense(4, activation),
                                new LayerSpec.Dense(4, activation),
                                new LayerSpec.Dense(2, Activation.LINEAR)),
                        LessonTraining.SOFTMAX);
        TrainingPlan plan = TrainingPlan.of(new OptimizerSpec.Momentum(0.99, true)).withSeed(seed);
        ModelTrainer trainer =
                new ModelTrainer(LessonTraining.start(model, seed), plan, corners(seed));
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            trainer.epoch();
        }
        return trainer.network();
    }

    private static TableExamples corners(int seed) {
        RandomGenerator random = new SeedRandom("corners " + seed);
        double[][] inputs = new double[CORNERS][];
        double[][] targets = new double[CORNERS][];
        for (int n = 0; n < CORNERS; n++) {
            int corner = random.nextInt(LessonData.XOR.size());
            inputs[n] = LessonData.XOR.inputs()[corner];
            targets[n] = LessonData.XOR.targets()[corner];
        }
        return TableExamples.of(LessonData.table(inputs), LessonData.table(targets));
    }
}
