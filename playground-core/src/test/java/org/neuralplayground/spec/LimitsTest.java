package org.neuralplayground.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A limit of a playground")
class LimitsTest {
    private static final PlaygroundSpec SPEC = PlaygroundSpec.DEFAULT;
    private static final DataSpec DATA = SPEC.data();
    private static final TrainingSpec TRAINING = SPEC.training();

    static Stream<Arguments> broken() {
        HiddenLayer layer = new HiddenLayer(1, Activation.RELU);
        return Stream.of(
                broken(
                        () -> DATA.withExamples(3),
                        "number of examples must be in [4, 10000], was 3"),
                broken(() -> DATA.withNoise(100.5), "noise must be in [0, 100], was 100.5"),
                broken(() -> DATA.withNoise(Double.NaN), "noise must be in [0, 100], was NaN"),
                broken(() -> DATA.withTrainShare(9), "training share must be in [10, 90], was 9"),
                broken(
                        () -> DATA.withSeed("s".repeat(65)),
                        "data seed must have at most 64 characters, had 65"),
                broken(() -> DATA.withSeed("a\nb"), "data seed must be printable text, was a�b"),
                broken(
                        () -> new WeightSeed.Own("s".repeat(65)),
                        "weight seed must have at most 64 characters, had 65"),
                broken(
                        () -> TRAINING.withLearningRate(0),
                        "learning rate must be in (0, 100], was 0"),
                broken(
                        () -> TRAINING.withLearningRate(Double.POSITIVE_INFINITY),
                        "learning rate must be in (0, 100], was Infinity"),
                broken(
                        () -> TRAINING.withRegularizationRate(-0.5),
                        "regularization rate must be in [0, 100], was -0.5"),
                broken(() -> TRAINING.withBatchSize(0), "batch size must be in [1, 10000], was 0"),
                broken(
                        () -> layer.withUnits(33),
                        "units of a hidden layer must be in [1, 32], was 33"),
                broken(
                        () -> SPEC.network().withHidden(Collections.nCopies(9, layer)),
                        "number of hidden layers must be in [0, 8], was 9"),
                broken(() -> new DataSource.Blobs(7), "number of classes must be in [2, 6], was 7"),
                broken(() -> OwnPoint.ofClass(6.01, 0, 0), "x must be in [-6, 6], was 6.01"),
                broken(() -> OwnPoint.ofClass(0, -7, 0), "y must be in [-6, 6], was -7"),
                broken(() -> OwnPoint.ofClass(0, 0, 6), "label must be in [0, 5], was 6"),
                broken(() -> OwnPoint.ofValue(0, 0, 1.5), "label must be in [-1, 1], was 1.5"));
    }

    private static Arguments broken(ThrowingCallable breaking, String message) {
        return Arguments.of(message, breaking);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void isNamedInTheMessageWithWhatCame(String message, ThrowingCallable breaking) {
        assertThatExceptionOfType(SpecException.class)
                .isThrownBy(breaking)
                .withMessage(message)
                .satisfies(refused -> assertThat(refused.violation().message()).isEqualTo(message));
    }

    @Test
    void keepsALossFromDataThatItDoesNotFit() {
        assertThatExceptionOfType(SpecException.class)
                .isThrownBy(
                        () -> SPEC.withTraining(TRAINING.withLoss(Loss.LINEAR_HALF_SQUARED_ERROR)))
                .withMessage(
                        "loss LINEAR_HALF_SQUARED_ERROR does not fit the data:"
                                + " CLASSIFICATION, 2 classes");
    }

    @Test
    void keepsAnInputFromBeingUsedAndHiddenAtOnce() {
        ViewSpec hiding = new ViewSpec(false, false, Set.of(), Set.of(InputFeature.X), false);
        assertThatExceptionOfType(SpecException.class)
                .isThrownBy(() -> SPEC.withView(hiding))
                .withMessage("inputs: X cannot be hidden and used at once");
    }

    @Test
    void makesOtherDataChooseTheFirstLossThatFits() {
        assertThat(SPEC.withData(DATA.withSource(DataSource.Toy.RINGS)).training().loss())
                .isEqualTo(Loss.SOFTMAX_CROSS_ENTROPY);
        assertThat(SPEC.withData(DATA.withSource(DataSource.Toy.PLANE)).training().loss())
                .isEqualTo(Loss.LINEAR_HALF_SQUARED_ERROR);
    }

    @Test
    void ofInputsKeepsTheirOrderWhateverTheSet() {
        Set<InputFeature> given = Set.of(InputFeature.SIN_Y, InputFeature.X, InputFeature.Y);
        assertThat(List.copyOf(SPEC.network().withInputs(given).inputs()))
                .containsExactly(InputFeature.X, InputFeature.Y, InputFeature.SIN_Y);
    }
}
