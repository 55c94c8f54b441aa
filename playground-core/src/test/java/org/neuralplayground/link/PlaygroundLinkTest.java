package org.neuralplayground.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuralplayground.spec.Activation;
import org.neuralplayground.spec.Control;
import org.neuralplayground.spec.DataSource;
import org.neuralplayground.spec.HiddenLayer;
import org.neuralplayground.spec.InputFeature;
import org.neuralplayground.spec.LogicGate;
import org.neuralplayground.spec.Loss;
import org.neuralplayground.spec.OwnPoint;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.spec.Problem;
import org.neuralplayground.spec.Rule;
import org.neuralplayground.spec.SpecException;
import org.neuralplayground.spec.Subject;
import org.neuralplayground.spec.WeightSeed;

class PlaygroundLinkTest {

    @Test
    void theDefaultPlaygroundIsWrittenInWords() {
        assertThat(PlaygroundLink.encode(PlaygroundSpec.DEFAULT))
                .isEqualTo(
                        "v=1&data=circle&examples=500&noise=0&train=50&dataSeed=1&inputs=x,y"
                                + "&layers=4-tanh,2-tanh&start=uniform&weightSeed=1"
                                + "&loss=tanhHalfSquaredError&optimizer=sgd&rate=0.03"
                                + "&regularization=none&regularizationRate=0&batch=10"
                                + "&order=shuffled");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatWasWrittenIsReadBackEqualAndWrittenTheSameAgain(long seed) {
        RandomSpecs specs = new RandomSpecs(new SplittableRandom(seed));
        for (int i = 0; i < 500; i++) {
            PlaygroundSpec spec = specs.next();
            String query = PlaygroundLink.encode(spec);
            Decoded decoded = PlaygroundLink.decode(query);
            assertThat(decoded.violations()).as(query).isEmpty();
            assertThat(decoded.spec()).as(query).isEqualTo(spec);
            assertThat(PlaygroundLink.encode(decoded.spec())).isEqualTo(query);
            assertThat(query).matches("[A-Za-z0-9=&%,._~-]*");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?", "utm_source=mail", "utm_source=mail&&x=1&%zz=4&=&data2=9"})
    void whatIsMissingIsTheDefaultsAndUnknownKeysArePassedOver(String query) {
        assertThat(PlaygroundLink.decode(query))
                .isEqualTo(new Decoded(PlaygroundSpec.DEFAULT, List.of()));
    }

    @Test
    void aFewKeysChangeJustTheirPart() {
        PlaygroundSpec spec =
                PlaygroundLink.decode("?layers=3-leakyRelu&inputs=sinX,x&hide=playButton,ySquared")
                        .spec();
        assertThat(spec.network().hidden())
                .containsExactly(new HiddenLayer(3, Activation.LEAKY_RELU));
        assertThat(spec.network().inputs()).containsExactly(InputFeature.X, InputFeature.SIN_X);
        assertThat(spec.network().seed()).isEqualTo(new WeightSeed.Own("1"));
        assertThat(spec.view().hiddenControls()).containsExactly(Control.PLAY_BUTTON);
        assertThat(spec.view().hiddenInputs()).containsExactly(InputFeature.Y_SQUARED);
        assertThat(spec.data()).isEqualTo(PlaygroundSpec.DEFAULT.data());
    }

    @Test
    void anEmptyListIsNoLayerAndNoInput() {
        PlaygroundSpec spec = PlaygroundLink.decode("layers=&inputs=").spec();
        assertThat(spec.network().hidden()).isEmpty();
        assertThat(spec.network().inputs()).isEmpty();
    }

    @Test
    void withoutALossTheFirstThatFitsTheDataIsTaken() {
        assertThat(PlaygroundLink.decode("data=plane").spec().training().loss())
                .isEqualTo(Loss.LINEAR_HALF_SQUARED_ERROR);
        assertThat(PlaygroundLink.decode("data=rings").spec().training().loss())
                .isEqualTo(Loss.SOFTMAX_CROSS_ENTROPY);
    }

    @Test
    void sourcesBringTheirSettings() {
        assertThat(PlaygroundLink.decode("data=gate&gate=nand").spec().data().source())
                .isEqualTo(new DataSource.Gate(LogicGate.NAND));
        assertThat(PlaygroundLink.decode("data=blobs&classes=5").spec().data().source())
                .isEqualTo(new DataSource.Blobs(5));
        // (-6, -6), class 0 is number 0; (6, 6), class 5 is 1201 * 1201 * 6 - 1 = 0x840E45.
        assertThat(PlaygroundLink.decode("data=own&points=AAAAhA5F").spec().data().source())
                .isEqualTo(
                        new DataSource.Own(
                                Problem.CLASSIFICATION,
                                List.of(new OwnPoint(-600, -600, 0), new OwnPoint(600, 600, 5))));
    }

    @Test
    void theWeightsStreamMayGoOnFromTheData() {
        assertThat(PlaygroundLink.decode("weightStream=data").spec().network().seed())
                .isEqualTo(new WeightSeed.AfterData());
    }

    @Test
    void seedsAreDecodedAsFormsAndScriptsWriteThem() {
        assertThat(PlaygroundLink.decode("dataSeed=a+b%20%EA%B0%80").spec().data().seed())
                .isEqualTo("a b 가");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    v=2                   | LINK                | CHOICE
                    data=square           | DATA_SET            | CHOICE
                    classes=7             | CLASSES             | RANGE
                    gate=nor              | GATE                | CHOICE
                    problem=both          | PROBLEM             | CHOICE
                    points=AAA            | OWN_POINTS          | ENCODING
                    points=____           | OWN_POINTS          | ENCODING
                    points=*              | OWN_POINTS          | ENCODING
                    examples=3            | EXAMPLES            | RANGE
                    examples=10001        | EXAMPLES            | RANGE
                    examples=12345678901  | EXAMPLES            | WHOLE_NUMBER
                    noise=NaN             | NOISE               | NUMBER
                    noise=0x10            | NOISE               | NUMBER
                    noise=100.5           | NOISE               | RANGE
                    train=91              | TRAIN_SHARE         | RANGE
                    train=50.0            | TRAIN_SHARE         | WHOLE_NUMBER
                    dataSeed=%00          | DATA_SEED           | NO_CONTROL_CHARACTERS
                    dataSeed=%F           | DATA_SEED           | ENCODING
                    dataSeed=%+1          | DATA_SEED           | ENCODING
                    dataSeed=%FF          | DATA_SEED           | ENCODING
                    weightSeed=%ED%A0%80  | WEIGHT_SEED         | ENCODING
                    weightStream=both     | WEIGHT_SEED         | CHOICE
                    inputs=z              | INPUTS              | CHOICE
                    inputs=x,x            | INPUTS              | ONCE
                    layers=4              | HIDDEN_LAYERS       | ENCODING
                    layers=33-tanh        | UNITS               | RANGE
                    layers=0-tanh         | UNITS               | RANGE
                    layers=4-cosine       | ACTIVATION          | CHOICE
                    layers=1-elu,         | HIDDEN_LAYERS       | ENCODING
                    start=random          | INITIALIZER         | CHOICE
                    loss=hinge            | LOSS                | CHOICE
                    loss=linearSquaredError | LOSS              | LOSS_FITS_DATA
                    optimizer=adagrad     | OPTIMIZER           | CHOICE
                    rate=0                | LEARNING_RATE       | POSITIVE_RANGE
                    rate=1e999            | LEARNING_RATE       | POSITIVE_RANGE
                    rate=                 | LEARNING_RATE       | NUMBER
                    regularization=l3     | REGULARIZATION      | CHOICE
                    regularizationRate=-1 | REGULARIZATION_RATE | RANGE
                    batch=0               | BATCH_SIZE          | RANGE
                    order=sorted          | BATCHING            | CHOICE
                    test=yes              | SHOW_TEST           | YES_OR_NO
                    discretize=2          | DISCRETIZE          | YES_OR_NO
                    hide=everything       | HIDDEN_CONTROLS     | CHOICE
                    hide=x                | INPUTS              | HIDDEN_INPUT_UNUSED
                    hideText=true         | HIDE_TEXT           | YES_OR_NO
                    batch=10&batch=10     | BATCH_SIZE          | ONCE
                    """)
    void aBrokenValueGivesTheDefaultAndIsNamed(String query, Subject subject, Rule rule) {
        Decoded decoded = PlaygroundLink.decode(query);
        assertThat(decoded.spec()).isEqualTo(PlaygroundSpec.DEFAULT);
        assertThat(decoded.violations())
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.subject()).isEqualTo(subject);
                    assertThat(violation.rule()).isEqualTo(rule);
                    assertThat(violation.message()).doesNotContain("{");
                });
    }

    @Test
    void everyMistakeIsNamedAtOnce() {
        Decoded decoded = PlaygroundLink.decode("noise=101&rate=fast&data=xor&batch=0&batch=1");
        assertThat(decoded.spec()).isEqualTo(PlaygroundSpec.DEFAULT);
        assertThat(decoded.violations())
                .extracting("subject")
                .containsExactlyInAnyOrder(
                        Subject.NOISE,
                        Subject.LEARNING_RATE,
                        Subject.BATCH_SIZE,
                        Subject.BATCH_SIZE);
    }

    @Test
    void aMessageNamesAllChoicesAndWhatCame() {
        assertThat(PlaygroundLink.decode("layers=4-cosine").violations().getFirst().message())
                .isEqualTo(
                        "activation must be one of linear, relu, leakyRelu, tanh, sigmoid, step,"
                                + " elu, gelu, swish, was cosine");
    }

    @Test
    void tooManyLayersAreRefused() {
        assertThat(PlaygroundLink.decode("layers=" + "1-tanh,".repeat(8) + "1-tanh").violations())
                .extracting("subject")
                .containsExactly(Subject.HIDDEN_LAYERS);
    }

    @Test
    void aLinkOfMegabytesIsRefusedUnread() {
        assertThat(PlaygroundLink.decode("dataSeed=" + "x".repeat(20_000_000)).violations())
                .extracting("rule")
                .containsExactly(Rule.LENGTH);
    }

    @Test
    void asManyOwnPointsAsFitAreWrittenAndOneMoreIsRefused() {
        String page = "https://example.org/playground";
        String empty = PlaygroundLink.address(page, own(0));
        // A point is three bytes, three bytes are four letters.
        int most = (8_000 - empty.length()) / 4;

        assertThat(PlaygroundLink.address(page, own(most)).length()).isBetween(7_997, 8_000);
        assertThat(PlaygroundLink.encode(own(most + 1))).hasSizeLessThan(8_000);
        assertThatThrownBy(() -> PlaygroundLink.address(page, own(most + 1)))
                .isInstanceOf(SpecException.class)
                .hasMessageContaining("link must have at most 8000 characters, had 800");
        assertThatThrownBy(() -> PlaygroundLink.encode(own(3_000)))
                .isInstanceOf(SpecException.class);
    }

    @Test
    void everyControlAndEveryInputHasANameOfItsOwn() {
        Set<String> inputs = Set.copyOf(Names.all(InputFeature.class));
        for (Control control : Control.values()) {
            assertThat(inputs).doesNotContain(control.key());
            assertThat(ViewPart.control(control.key())).contains(control);
        }
    }

    private static PlaygroundSpec own(int points) {
        return PlaygroundSpec.DEFAULT.withData(
                PlaygroundSpec.DEFAULT
                        .data()
                        .withSource(
                                new DataSource.Own(
                                        Problem.CLASSIFICATION,
                                        Collections.nCopies(points, new OwnPoint(1, 2, 1)))));
    }
}
