package org.neuralplayground.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A change of")
class ChangeTest {
    private static final PlaygroundSpec SPEC = PlaygroundSpec.DEFAULT;
    private static final TrainingSpec TRAINING = SPEC.training();
    private static final DataSpec DATA = SPEC.data();
    private static final NetworkSpec NETWORK = SPEC.network();

    static Stream<Arguments> changes() {
        return Stream.of(
                change("nothing", SPEC, Change.NONE),
                change("the view", SPEC.withView(SPEC.view().withDiscretize(true)), Change.NONE),
                change("the learning rate", training(TRAINING.withLearningRate(1)), Change.RATES),
                change(
                        "the regularization",
                        training(TRAINING.withRegularization(Regularization.L1)),
                        Change.RATES),
                change("its rate", training(TRAINING.withRegularizationRate(0.3)), Change.RATES),
                change("the batch size", training(TRAINING.withBatchSize(1)), Change.REBUILD),
                change(
                        "the optimizer",
                        training(TRAINING.withOptimizer(Optimizer.ADAM)),
                        Change.REBUILD),
                change(
                        "the loss",
                        training(TRAINING.withLoss(Loss.SIGMOID_CROSS_ENTROPY)),
                        Change.REBUILD),
                change(
                        "the order",
                        training(TRAINING.withBatching(Batching.CARRY_OVER)),
                        Change.REBUILD),
                change("the data seed", SPEC.withData(DATA.withSeed("2")), Change.DATA),
                change("the noise", SPEC.withData(DATA.withNoise(5)), Change.REBUILD),
                change(
                        "the data set",
                        SPEC.withData(DATA.withSource(DataSource.Toy.XOR)),
                        Change.REBUILD),
                change(
                        "the layers",
                        SPEC.withNetwork(NETWORK.withHidden(List.of())),
                        Change.REBUILD),
                change(
                        "the weight seed",
                        SPEC.withNetwork(NETWORK.withSeed(new WeightSeed.AfterData())),
                        Change.REBUILD));
    }

    private static PlaygroundSpec training(TrainingSpec training) {
        return SPEC.withTraining(training);
    }

    private static Arguments change(String what, PlaygroundSpec after, Change expected) {
        return Arguments.of(what, SPEC, after, expected);
    }

    static Stream<Arguments> ownPoints() {
        PlaygroundSpec none = own();
        PlaygroundSpec one = own(new OwnPoint(0, 0, 1));
        PlaygroundSpec threeClasses = own(new OwnPoint(0, 0, 2));
        return Stream.of(
                Arguments.of("own points", none, one, Change.DATA),
                Arguments.of("the classes of own points", one, threeClasses, Change.REBUILD),
                Arguments.of("a toy for own points", SPEC, one, Change.REBUILD));
    }

    private static PlaygroundSpec own(OwnPoint... points) {
        DataSource source = new DataSource.Own(Problem.CLASSIFICATION, List.of(points));
        return SPEC.withData(DATA.withSource(source));
    }

    @ParameterizedTest(name = "{0} asks for {3}")
    @MethodSource({"changes", "ownPoints"})
    void asksOfARunNoMoreThanItMust(
            String what, PlaygroundSpec before, PlaygroundSpec after, Change expected) {
        assertThat(Change.between(before, after)).as(what).isEqualTo(expected);
    }
}
