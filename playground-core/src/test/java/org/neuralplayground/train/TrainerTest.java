package org.neuralplayground.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.neuralplayground.nn.Parameter;
import org.neuralplayground.reference.Allocation;
import org.neuralplayground.spec.Batching;
import org.neuralplayground.spec.DataSource;
import org.neuralplayground.spec.Loss;
import org.neuralplayground.spec.Optimizer;
import org.neuralplayground.spec.OwnPoint;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.spec.Problem;
import org.neuralplayground.spec.Regularization;
import org.neuralplayground.spec.TrainingSpec;
import org.neuralplayground.spec.WeightSeed;

@DisplayName("A trainer")
class TrainerTest {
    private static final PlaygroundSpec CIRCLE = PlaygroundSpec.DEFAULT;

    private static PlaygroundSpec batches(Batching batching, int batchSize) {
        return CIRCLE.withTraining(
                CIRCLE.training().withBatching(batching).withBatchSize(batchSize));
    }

    private static List<float[]> values(Trainer trainer) {
        return trainer.network().parameters().parts().stream()
                .map(Parameter::copyOfValues)
                .toList();
    }

    private static void assertSameNetwork(Trainer one, Trainer other) {
        List<float[]> expected = values(other);
        List<float[]> actual = values(one);
        for (int n = 0; n < expected.size(); n++) {
            assertThat(actual.get(n)).containsExactly(expected.get(n));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SHUFFLED, 10, 25, 50",
        "SHUFFLED, 30, 9, 18",
        "SHUFFLED, 400, 1, 2",
        "CARRY_OVER, 10, 25, 50",
        "CARRY_OVER, 30, 8, 16",
        "CARRY_OVER, 400, 0, 0"
    })
    void updatesAfterEachBatch(Batching batching, int batchSize, long first, long second) {
        Trainer trainer = new Trainer(batches(batching, batchSize));
        trainer.epoch();
        assertThat(trainer.steps()).isEqualTo(first);
        trainer.epoch();
        assertThat(trainer.steps()).isEqualTo(second);
        assertThat(trainer.epochs()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"SHUFFLED, 30", "SHUFFLED, 250", "CARRY_OVER, 30", "CARRY_OVER, 1"})
    void givesTheSameWhetherStepsAndEpochsAreMixedOrNot(Batching batching, int batchSize) {
        Trainer mixed = new Trainer(batches(batching, batchSize));
        mixed.step();
        mixed.epoch();
        mixed.step();
        mixed.step();
        mixed.epoch();
        mixed.step();
        Trainer pure = new Trainer(batches(batching, batchSize));
        while (pure.steps() < mixed.steps()) {
            pure.step();
        }
        assertSameNetwork(mixed, pure);
        assertThat(pure.epochs()).isEqualTo(mixed.epochs());
    }

    @Test
    void returnsFromAStepThatCanNeverUpdateAfterOnePass() {
        Trainer trainer = new Trainer(batches(Batching.CARRY_OVER, 251));
        Trainer untouched = new Trainer(batches(Batching.CARRY_OVER, 251));
        trainer.step();
        assertThat(trainer.steps()).isZero();
        assertThat(trainer.epochs()).isEqualTo(1);
        assertSameNetwork(trainer, untouched);
    }

    @Test
    void carriesGradientsLeftOverIntoTheNextPassAndDividesByAllOfThem() {
        // Four points, batches of three: the second update takes the fourth point and then, in the
        // next pass, the first three. One linear output without inputs: dL/db = b - t.
        List<OwnPoint> points =
                List.of(
                        OwnPoint.ofValue(0, 0, 0.1),
                        OwnPoint.ofValue(1, 0, 0.3),
                        OwnPoint.ofValue(2, 0, -0.4),
                        OwnPoint.ofValue(3, 0, 0.9),
                        OwnPoint.ofValue(4, 0, 0.2));
        PlaygroundSpec spec =
                CIRCLE.withData(
                        CIRCLE.data()
                                .withSource(new DataSource.Own(Problem.REGRESSION, points))
                                .withTrainShare(90));
        TrainingSpec training =
                spec.training()
                        .withBatching(Batching.CARRY_OVER)
                        .withBatchSize(3)
                        .withLearningRate(0.5);
        Trainer trainer =
                new Trainer(
                        spec.withNetwork(spec.network().withInputs(Set.of()).withHidden(List.of()))
                                .withTraining(training));
        double[] t = trainer.data().train().stream().mapToDouble(p -> p.label()).toArray();
        assertThat(t).hasSize(4);
        double bias = 0.1;
        bias -= 0.5 * (3 * bias - t[0] - t[1] - t[2]) / 3;
        trainer.epoch();
        assertThat((double) trainer.network().denseLayers().getFirst().bias(0))
                .isCloseTo(bias, within(1e-6));
        bias -= 0.5 * (4 * bias - t[3] - t[0] - t[1] - t[2]) / 4;
        trainer.step();
        assertThat((double) trainer.network().denseLayers().getFirst().bias(0))
                .isCloseTo(bias, within(1e-6));
        assertThat(trainer.steps()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(Optimizer.class)
    void givesEqualNumbersForEqualSpecs(Optimizer optimizer) {
        PlaygroundSpec spec = CIRCLE.withTraining(CIRCLE.training().withOptimizer(optimizer));
        Trainer one = new Trainer(spec);
        Trainer other = new Trainer(spec);
        for (int n = 0; n < 5; n++) {
            one.epoch();
            other.epoch();
        }
        assertSameNetwork(one, other);
        assertThat(one.evaluate()).isEqualTo(other.evaluate());
    }

    @Test
    void shufflesEachPassAnew() {
        Trainer shuffled = new Trainer(batches(Batching.SHUFFLED, 10));
        Trainer fixed = new Trainer(batches(Batching.CARRY_OVER, 10));
        shuffled.epoch();
        fixed.epoch();
        assertThat(values(shuffled).getFirst()).isNotEqualTo(values(fixed).getFirst());
        assertThat(shuffled.data()).isEqualTo(fixed.data());
    }

    @Test
    void meetsTheSameDataWithOtherWeightsUnderAnotherWeightSeed() {
        Trainer one = new Trainer(CIRCLE);
        Trainer other =
                new Trainer(
                        CIRCLE.withNetwork(CIRCLE.network().withSeed(new WeightSeed.Own("other"))));
        assertThat(one.data()).isEqualTo(other.data());
        assertThat(values(one).getFirst()).isNotEqualTo(values(other).getFirst());
    }

    @ParameterizedTest
    @CsvSource({
        "TANH_HALF_SQUARED_ERROR, CIRCLE",
        "SIGMOID_CROSS_ENTROPY, MOONS",
        "SOFTMAX_CROSS_ENTROPY, RINGS",
        "LINEAR_HALF_SQUARED_ERROR, PLANE",
        "LINEAR_SQUARED_ERROR, PLANE"
    })
    void learnsWithEveryLoss(Loss loss, DataSource.Toy toy) {
        PlaygroundSpec fitting = CIRCLE.withData(CIRCLE.data().withSource(toy));
        Trainer trainer =
                new Trainer(
                        fitting.withTraining(
                                fitting.training().withLoss(loss).withOptimizer(Optimizer.ADAM)));
        for (int n = 0; n < 200; n++) {
            trainer.epoch();
        }
        assertThat(trainer.evaluate().testScore()).isBetween(0.93, 1.0);
        assertThat(trainer.evaluate().trainScore()).isBetween(0.93, 1.0);
    }

    @Test
    void goesOnWithOtherRates() {
        Trainer trainer = new Trainer(CIRCLE);
        trainer.epoch();
        Evaluation before = trainer.evaluate();
        TrainingSpec gentler =
                CIRCLE.training()
                        .withLearningRate(0.003)
                        .withRegularization(Regularization.L2)
                        .withRegularizationRate(0.1);
        trainer.changeRates(gentler);
        assertThat(trainer.evaluate()).isEqualTo(before);
        assertThat(trainer.epochs()).isEqualTo(1);
        assertThat(trainer.spec().training()).isEqualTo(gentler);
    }

    @Test
    void refusesToChangeMoreThanRatesWhileItRuns() {
        Trainer trainer = new Trainer(CIRCLE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> trainer.changeRates(CIRCLE.training().withBatchSize(5)))
                .withMessageContaining("only learning rate and regularization");
    }

    @Test
    void keepsItsNetworkOnOtherData() {
        Trainer trainer = new Trainer(CIRCLE);
        Trainer same = new Trainer(CIRCLE);
        trainer.epoch();
        same.epoch();
        trainer.replaceData(CIRCLE.data().withSeed("2"));
        assertSameNetwork(trainer, same);
        assertThat(trainer.data()).isNotEqualTo(same.data());
        assertThat(trainer.epochs()).isEqualTo(1);
        trainer.epoch();
        assertThat(trainer.epochs()).isEqualTo(2);
    }

    @Test
    void refusesDataThatItsOutputsDoNotFit() {
        Trainer trainer = new Trainer(CIRCLE);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> trainer.replaceData(CIRCLE.data().withSource(DataSource.Toy.RINGS)))
                .withMessageContaining("must fit the network's outputs");
    }

    @Test
    void doesNothingWithoutExamples() {
        Trainer trainer =
                new Trainer(
                        CIRCLE.withData(
                                CIRCLE.data()
                                        .withSource(
                                                new DataSource.Own(
                                                        Problem.CLASSIFICATION, List.of()))));
        trainer.step();
        trainer.epoch();
        assertThat(trainer.steps()).isZero();
        assertThat(trainer.evaluate().trainLoss()).isNaN();
        assertThat(trainer.evaluate().trainScore()).isNaN();
    }

    @ParameterizedTest
    @EnumSource(Batching.class)
    void allocatesNothingInAStep(Batching batching) {
        Allocation.settlesAtNothing(new Trainer(batches(batching, 10))::step);
    }

    @Test
    void showsTheMeanGradientOfTheLastBatch() {
        Trainer trainer = new Trainer(batches(Batching.CARRY_OVER, 10));
        assertThat(trainer.network().denseLayers().getFirst().biases().copyOfMeanGradient())
                .containsOnly(0f);
        float before = trainer.network().denseLayers().getLast().bias(0);
        trainer.step();
        float gradient = trainer.network().denseLayers().getLast().biases().meanGradient(0, 0);
        assertThat(gradient).isNotZero();
        assertThat(trainer.network().denseLayers().getLast().bias(0))
                .isEqualTo(before - 0.03f * gradient);
    }
}
