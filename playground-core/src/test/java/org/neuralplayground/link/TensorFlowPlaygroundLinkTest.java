package org.neuralplayground.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neuralplayground.spec.Activation;
import org.neuralplayground.spec.Batching;
import org.neuralplayground.spec.Control;
import org.neuralplayground.spec.DataSource;
import org.neuralplayground.spec.DataSpec;
import org.neuralplayground.spec.HiddenLayer;
import org.neuralplayground.spec.Initializer;
import org.neuralplayground.spec.InputFeature;
import org.neuralplayground.spec.Loss;
import org.neuralplayground.spec.NetworkSpec;
import org.neuralplayground.spec.Optimizer;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.spec.Regularization;
import org.neuralplayground.spec.Rule;
import org.neuralplayground.spec.Subject;
import org.neuralplayground.spec.TrainingSpec;
import org.neuralplayground.spec.ViewSpec;
import org.neuralplayground.spec.WeightSeed;

class TensorFlowPlaygroundLinkTest {

    @Test
    void aWholeLinkIsReadKeyByKey() {
        String link =
                "https://playground.tensorflow.org/#activation=relu&regularization=L2&batchSize=7"
                        + "&dataset=spiral&regDataset=reg-gauss&learningRate=0.1"
                        + "&regularizationRate=0.003&noise=35&networkShape=8,6,4&seed=0.24680"
                        + "&showTestData=true&discretize=true&percTrainData=80&x=false&y=true"
                        + "&xTimesY=true&xSquared=true&ySquared=false&cosX=true&sinX=true&cosY=true"
                        + "&sinY=false&collectStats=false&problem=classification&initZero=true"
                        + "&hideText=true&noise_hide=true&playButton_hide=true";
        Activation relu = Activation.RELU;

        Decoded decoded = read(link);

        assertThat(decoded.violations()).isEmpty();
        assertThat(decoded.spec())
                .isEqualTo(
                        new PlaygroundSpec(
                                new DataSpec(DataSource.Toy.SPIRAL, 500, 35, 80, "0.24680"),
                                new NetworkSpec(
                                        Set.of(
                                                InputFeature.Y,
                                                InputFeature.X_SQUARED,
                                                InputFeature.X_TIMES_Y,
                                                InputFeature.SIN_X),
                                        List.of(
                                                new HiddenLayer(8, relu),
                                                new HiddenLayer(6, relu),
                                                new HiddenLayer(4, relu)),
                                        Initializer.ZERO,
                                        new WeightSeed.AfterData()),
                                new TrainingSpec(
                                        Loss.TANH_HALF_SQUARED_ERROR,
                                        Optimizer.SGD,
                                        0.1,
                                        Regularization.L2,
                                        0.003,
                                        7,
                                        Batching.CARRY_OVER),
                                new ViewSpec(
                                        true,
                                        true,
                                        Set.of(Control.NOISE, Control.PLAY_BUTTON),
                                        Set.of(),
                                        true)));
    }

    @Test
    void anEmptyLinkIsTheReferencesDefaultWithADrawnSeed() {
        PlaygroundSpec spec = read("#").spec();
        assertThat(spec.data().withSeed(""))
                .isEqualTo(new DataSpec(DataSource.Toy.CIRCLE, 500, 0, 50, ""));
        assertThat(spec.data().seed()).matches("[01]\\.\\d{5}");
        assertThat(spec.network().hidden())
                .containsExactly(
                        new HiddenLayer(4, Activation.TANH), new HiddenLayer(2, Activation.TANH));
        assertThat(spec.network().inputs()).containsExactly(InputFeature.X, InputFeature.Y);
        assertThat(spec.training().learningRate()).isEqualTo(0.03);
        assertThat(spec.training().batchSize()).isEqualTo(10);
        assertThat(read("#seed=&x=").spec()).isEqualTo(spec);
    }

    @Test
    void aRegressionHas1200ExamplesAndALinearOutput() {
        PlaygroundSpec spec = read("problem=regression&dataset=xor&regDataset=reg-gauss").spec();
        assertThat(spec.data().source()).isEqualTo(DataSource.Toy.BUMPS);
        assertThat(spec.data().examples()).isEqualTo(1200);
        assertThat(spec.training().loss()).isEqualTo(Loss.LINEAR_HALF_SQUARED_ERROR);
    }

    @Test
    void wholeAddressFragmentAndBarePartAreTheSame() {
        String bare = "dataset=xor&seed=a#b";
        assertThat(read("https://host/?q=1#dataset=xor&seed=7").spec())
                .isEqualTo(read("#dataset=xor&seed=7").spec())
                .isEqualTo(read("dataset=xor&seed=7").spec());
        assertThat(read("#" + bare).spec().data().seed()).isEqualTo("a#b");
    }

    @Test
    void nothingIsDecodedTheLastOfEqualKeysWinsAndASecondEqualsSignEndsTheValue() {
        PlaygroundSpec spec = read("#seed=1&seed=%20a+b=c&dataset=xor&dataset=gauss").spec();
        assertThat(spec.data().seed()).isEqualTo("%20a+b");
        assertThat(spec.data().source()).isEqualTo(DataSource.Toy.GAUSS);
    }

    @Test
    void unknownNamesFallBackSilently() {
        Decoded decoded =
                read(
                        "#activation=elu&dataset=moons&problem=both&regularization=L3&tutorial=a&seed=1");
        assertThat(decoded).isEqualTo(read("#seed=1"));
        assertThat(decoded.violations()).isEmpty();
    }

    @Test
    void anythingButFalseIsYes() {
        PlaygroundSpec spec = read("#discretize=False&showTestData=0&x=false&y= ").spec();
        assertThat(spec.view().discretize()).isTrue();
        assertThat(spec.view().showTestData()).isTrue();
        assertThat(spec.network().inputs()).containsExactly(InputFeature.Y);
    }

    @ParameterizedTest
    @CsvSource({
        "0x10, 16",
        "1e1, 10",
        "  7 , 7",
        "0b11, 3",
        "0o17, 15",
        "+5., 5",
        "5, 5",
        "'\uFEFF5\u00A0', 5"
    })
    void numbersAreReadAsJavaScriptReadsThem(String text, int batchSize) {
        Decoded decoded = read("#batchSize=" + text);
        assertThat(decoded.violations()).isEmpty();
        assertThat(decoded.spec().training().batchSize()).isEqualTo(batchSize);
    }

    @ParameterizedTest
    @CsvSource({"1px", "NaN", "-0x10", "1_000", "0x", "1d", "1e", "--1", "."})
    void whatJavaScriptDoesNotReadIsNoNumber(String text) {
        assertThat(JavaScriptNumber.of(text)).isNaN();
    }

    @Test
    void blankIsZeroAndInfinityIsSpeltOut() {
        assertThat(JavaScriptNumber.of(" \t\n")).isZero();
        assertThat(JavaScriptNumber.of("-Infinity")).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(JavaScriptNumber.of("1e-3")).isEqualTo(0.001);
        assertThat(JavaScriptNumber.of(".5")).isEqualTo(0.5);
    }

    @Test
    void anEmptyShapeIsNoHiddenLayer() {
        assertThat(read("#networkShape=").spec().network().hidden()).isEmpty();
        assertThat(read("#networkShape").spec().network().hidden()).isEmpty();
        assertThat(read("#networkShape=0x3").spec().network().hidden())
                .containsExactly(new HiddenLayer(3, Activation.TANH));
    }

    @ParameterizedTest
    @CsvSource({
        "networkShape=100, UNITS, RANGE",
        "'networkShape=4,,2', UNITS, RANGE",
        "'networkShape=1,1,1,1,1,1,1,1,1', HIDDEN_LAYERS, RANGE",
        "networkShape=2.5, UNITS, WHOLE_NUMBER",
        "networkShape=many, UNITS, WHOLE_NUMBER",
        "batchSize=0, BATCH_SIZE, RANGE",
        "batchSize=1e10, BATCH_SIZE, WHOLE_NUMBER",
        "learningRate=NaN, LEARNING_RATE, POSITIVE_RANGE",
        "learningRate=-1, LEARNING_RATE, POSITIVE_RANGE",
        "regularizationRate=Infinity, REGULARIZATION_RATE, RANGE",
        "noise=101, NOISE, RANGE",
        "noise=-5, NOISE, RANGE",
        "percTrainData=100, TRAIN_SHARE, RANGE",
        "percTrainData=55.5, TRAIN_SHARE, WHOLE_NUMBER",
    })
    void whatOurLimitsRefuseFallsBackAndIsNamed(String parameter, Subject subject, Rule rule) {
        Decoded decoded = read("#dataset=xor&seed=1&" + parameter);
        assertThat(decoded.spec()).isEqualTo(read("#dataset=xor&seed=1").spec());
        assertThat(decoded.violations())
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.subject()).isEqualTo(subject);
                    assertThat(violation.rule()).isEqualTo(rule);
                });
    }

    @Test
    void aSeedThatIsTooLongIsNamedAndAnotherIsDrawn() {
        Decoded decoded = read("#seed=" + "s".repeat(65));
        assertThat(decoded.spec().data().seed()).matches("[01]\\.\\d{5}");
        assertThat(decoded.violations()).extracting("subject").containsExactly(Subject.DATA_SEED);
    }

    @ParameterizedTest
    @CsvSource({"35, 35, 35", "65, 65, 65", "81, 81, 50", "80, 80, 80"})
    void theTwoNoiseRulesDiffer(String noise, double deployed, double master) {
        assertThat(noise(noise, NoiseRule.DEPLOYED)).isEqualTo(deployed);
        assertThat(noise(noise, NoiseRule.MASTER)).isEqualTo(master);
    }

    @Test
    void theNewestSourceRaisesNegativeNoiseToZero() {
        assertThat(noise("-5", NoiseRule.MASTER)).isZero();
    }

    @Test
    void aHiddenInputIsDeletedEvenWhenItIsOn() {
        PlaygroundSpec spec =
                read("#x=true&x_hide=true&sinX_hide=true&y_hide=yes&cosX_hide=true&foo_hide=true")
                        .spec();
        assertThat(spec.network().inputs()).containsExactly(InputFeature.Y);
        assertThat(spec.view().hiddenInputs()).containsExactly(InputFeature.X, InputFeature.SIN_X);
        assertThat(spec.view().hiddenControls()).isEmpty();
    }

    @Test
    void aLinkOfMegabytesIsRefusedUnread() {
        assertThat(read("#seed=" + "1".repeat(5_000_000)).violations())
                .extracting("rule")
                .containsExactly(Rule.LENGTH);
    }

    private static double noise(String noise, NoiseRule rule) {
        return TensorFlowPlaygroundLink.parse("#noise=" + noise, rule, new SplittableRandom(1))
                .spec()
                .data()
                .noise();
    }

    private static Decoded read(String link) {
        return TensorFlowPlaygroundLink.parse(link, new SplittableRandom(1));
    }
}
