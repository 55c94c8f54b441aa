package org.neuralplayground.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.kernel.Kernel;
import org.neuralplayground.kernel.Kernels;
import org.neuralplayground.nn.DenseLayer;
import org.neuralplayground.nn.Network;
import org.neuralplayground.nn.Parameter;
import org.neuralplayground.optim.GradientClipping;
import org.neuralplayground.optim.LearningRateSchedule;
import org.neuralplayground.optim.OptimizerSpec;

@DisplayName("A trainer of any network")
class ModelTrainerTest {
    private static final TrainingPlan SGD =
            TrainingPlan.of(OptimizerSpec.Sgd.defaults())
                    .withLearningRate(0.1)
                    .withBatchSize(2)
                    .withShuffled(false);

    private static DenseLayer lineAt(Network network, float weight, float bias) {
        DenseLayer layer = network.denseLayers().getFirst();
        layer.weights().set(0, 0, weight);
        layer.biases().set(0, 0, bias);
        return layer;
    }

    private static Network line(TrainingPlan plan, int steps) {
        Network network = Models.network(Models.LINE);
        lineAt(network, 1, 0.5f);
        ModelTrainer trainer = new ModelTrainer(network, plan, Models.line());
        for (int n = 0; n < steps; n++) {
            trainer.step();
        }
        return network;
    }

    private static void assertLine(Network network, double weight, double bias) {
        DenseLayer layer = network.denseLayers().getFirst();
        assertThat((double) layer.weight(0, 0)).isCloseTo(weight, within(1e-6));
        assertThat((double) layer.bias(0)).isCloseTo(bias, within(1e-6));
    }

    // By hand: errors of the first batch 1.5 - 3 = -1.5 and 2.5 - 5 = -2.5; mean of 2 e x: -1.5 - 5
    // = -6.5; mean of 2 e: -4. Weight 1.65, bias 0.9. The second batch is the third example alone:
    // e = -1.65 + 0.9 - 0 = -0.75; gradient 1.5 and -1.5. Weight 1.5, bias 1.05.

    @Test
    void updatesFromEachBatchAndFromTheShorterLastOne() {
        assertLine(line(SGD, 1), 1.65, 0.9);
        assertLine(line(SGD, 2), 1.5, 1.05);
    }

    @Test
    void countsStepsAndEpochs() {
        ModelTrainer trainer = new ModelTrainer(Models.network(Models.LINE), SGD, Models.line());
        trainer.epoch();
        trainer.step();
        assertThat(trainer.steps()).isEqualTo(3);
        assertThat(trainer.epochs()).isEqualTo(1);
        assertThat(trainer.isAtEpochStart()).isFalse();
    }

    @Test
    void followsTheSchedule() {
        TrainingPlan plan = SGD.withSchedule(new LearningRateSchedule.StepDecay(1, 0.5));
        // The second step at half the rate: 1.65 - 0.05 1.5, 0.9 + 0.05 1.5
        assertLine(line(plan, 2), 1.575, 0.975);
    }

    @Test
    void clipsTheGradient() {
        assertLine(line(SGD.withClipping(new GradientClipping.ByValue(5)), 1), 1 + 0.5, 0.5 + 0.4);
        // ‖(6.5, 4)‖ = 7.632169
        assertLine(
                line(SGD.withClipping(new GradientClipping.ByGlobalNorm(1)), 1),
                1 + 0.65 / 7.632169,
                0.5 + 0.4 / 7.632169);
    }

    @Test
    void addsThePenaltyToTheGradientOfWeightsAlone() {
        // -6.5 + 0.5 sign 1 + 2 0.25 1 = -5.5
        assertLine(line(SGD.withPenalty(new WeightPenalty(0.5, 0.25)), 1), 1.55, 0.9);
    }

    @Test
    void decaysAllValuesBeforeTheirUpdate() {
        // 1 (1 - 0.1 0.5) + 0.65, 0.5 (1 - 0.1 0.5) + 0.4
        assertLine(line(SGD.withWeightDecay(0.5), 1), 1.6, 0.875);
    }

    @Test
    void showsTheMeanGradientWithoutPenaltyAndClipping() {
        TrainingPlan plan =
                SGD.withPenalty(WeightPenalty.l2(1)).withClipping(new GradientClipping.ByValue(1));
        DenseLayer layer = line(plan, 1).denseLayers().getFirst();
        assertThat(layer.weights().meanGradient(0, 0)).isEqualTo(-6.5f);
        assertThat(layer.biases().meanGradient(0, 0)).isEqualTo(-4);
    }

    @Test
    void givesEqualNumbersForEqualPlansAndOthersForOtherSeeds() {
        TrainingPlan plan = TrainingPlan.of(OptimizerSpec.Adam.defaults()).withBatchSize(7);
        assertThat(Models.trained(plan, Workers.CALLER))
                .isEqualTo(Models.trained(plan, Workers.CALLER));
        assertThat(Models.trained(plan.withSeed(1), Workers.CALLER))
                .isNotEqualTo(Models.trained(plan, Workers.CALLER));
    }

    /// AdamW shrinks whatever it updates; a measured variance is not for it to shrink.
    @Test
    void leavesMeasuredStatisticsToTheLayer() {
        TrainingPlan plan =
                TrainingPlan.of(new OptimizerSpec.AdamW(0.9, 0.999, 1e-7, 500)).withBatchSize(100);
        Network decaying = Models.network(Models.NORMALIZED);
        Network plain = Models.network(Models.NORMALIZED);
        new ModelTrainer(decaying, plan, Models.classes(100)).step();
        new ModelTrainer(
                        plain,
                        TrainingPlan.of(OptimizerSpec.Sgd.defaults()).withBatchSize(100),
                        Models.classes(100))
                .step();
        assertThat(statistics(decaying)).isEqualTo(statistics(plain)).hasSize(2);
    }

    private static List<List<Float>> statistics(Network network) {
        return network.parameters().parts().stream()
                .filter(part -> part.role() == Parameter.Role.STATISTIC)
                .map(part -> asList(part.copyOfValues()))
                .toList();
    }

    private static List<Float> asList(float[] values) {
        List<Float> list = new ArrayList<>();
        for (float value : values) {
            list.add(value);
        }
        return list;
    }

    @Test
    void showsEachBatchBeforeItsUpdate() {
        Network network = Models.network(Models.LINE);
        lineAt(network, 1, 0.5f);
        ModelTrainer trainer = new ModelTrainer(network, SGD, Models.line());
        List<Double> errors = new ArrayList<>();
        trainer.observe((pass, examples) -> {
            for (int lane = 0; lane < examples; lane++) {
                errors.add((double) pass.rawOutputs().data[lane] - pass.targets().data[lane]);
            }
        });
        trainer.epoch();
        assertThat(errors).hasSize(3);
        assertThat(errors.get(0)).isCloseTo(-1.5, within(1e-6));
        assertThat(errors.get(1)).isCloseTo(-2.5, within(1e-6));
        assertThat(errors.get(2)).isCloseTo(-0.75, within(1e-6));
    }

    static Stream<Kernel> kernels() {
        return Stream.of(Kernels.plain(), Kernels.fastest());
    }

    @ParameterizedTest
    @MethodSource("kernels")
    void allocatesNothingInAStep(Kernel kernel) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        TrainingPlan plan =
                TrainingPlan.of(OptimizerSpec.Adam.defaults())
                        .withPenalty(WeightPenalty.l2(0.01))
                        .withClipping(new GradientClipping.ByGlobalNorm(1));
        ModelTrainer trainer =
                new ModelTrainer(Models.network(Models.CLASSES, kernel), plan, Models.classes(100));
        long allocated = Long.MAX_VALUE;
        // Vectors are objects until the compiler has seen the loops often enough.
        for (int round = 0; allocated >= 50 && round < 4_000; round++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int n = 0; n < 20; n++) {
                trainer.step();
            }
            allocated = threads.getCurrentThreadAllocatedBytes() - before;
        }
        assertThat(allocated).isLessThan(50);
    }

    @Test
    void learns() {
        TableExamples examples = Models.classes(400);
        Network network = Models.network(Models.CLASSES);
        TrainingPlan plan = TrainingPlan.of(OptimizerSpec.Adam.defaults()).withLearningRate(0.01);
        ModelTrainer trainer = new ModelTrainer(network, plan, examples);
        for (int n = 0; n < 400; n++) {
            trainer.epoch();
        }
        Metric accuracy = new Metric.Accuracy();
        Scores scores =
                new Evaluator(network).evaluate(examples, List.of(accuracy), WeightPenalty.NONE);
        assertThat(scores.of(accuracy)).isGreaterThan(0.9);
    }

    @Test
    void refusesToTrainOnNothing() {
        TableExamples none = TableExamples.of(Table.of(0, 1), Table.of(0, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ModelTrainer(Models.network(Models.LINE), SGD, none))
                .withMessage("training must have at least 1 example, had none");
    }
}
