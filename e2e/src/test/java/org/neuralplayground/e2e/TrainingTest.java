package org.neuralplayground.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neuralplayground.e2e.harness.Journeys;
import org.neuralplayground.e2e.harness.Visitors;
import org.neuralplayground.e2e.pages.Figure;
import org.neuralplayground.e2e.pages.PlaygroundPage;

@ExtendWith(Journeys.class)
@DisplayName("Training")
class TrainingTest {
    private static final Pattern A_LOSS = Pattern.compile("^\\d+\\.\\d+$");

    @Test
    void aStepTrainsOneEpochAndChangesTheBoundary(Visitors visitors) {
        PlaygroundPage page = visitors.open();
        String before = page.plot().picture();
        String loss = page.plot().shown(Figure.TRAIN_LOSS);
        page.bar().step(1);
        assertThat(page.bar().steps("25")).isVisible();
        assertThat(page.plot().figure(Figure.TRAIN_LOSS)).not().hasText(loss);
        page.await(() -> !page.plot().picture().equals(before));
    }

    @Test
    void aBatchIsOneUpdateAndNoEpoch(Visitors visitors) {
        PlaygroundPage page = visitors.open();
        page.bar().stepBatch();
        assertThat(page.bar().steps("1")).isVisible();
        page.bar().awaitEpoch(0);
    }

    @Test
    void trainingBringsTheLossOfTheCircleBelowFiveHundredths(Visitors visitors) {
        PlaygroundPage page = visitors.open();
        page.bar().choose("speed", "Full speed");
        page.bar().play();
        page.await(() -> page.plot().number(Figure.TRAIN_LOSS) < 0.05);
        page.bar().pause();
        assertThat(page.plot().number(Figure.TEST_SCORE)).isGreaterThan(90);
        long paused = page.bar().epoch();
        page.bar().step(1);
        page.bar().awaitEpoch(paused + 1);
    }

    @Test
    void aResetBringsTheSameStartAndTheSameNumbers(Visitors visitors) {
        PlaygroundPage page = visitors.open();
        String start = page.plot().shown(Figure.TRAIN_LOSS);
        page.bar().step(3);
        String third = page.plot().shown(Figure.TRAIN_LOSS);
        page.bar().reset();
        assertThat(page.plot().figure(Figure.TRAIN_LOSS)).hasText(start);
        page.bar().step(3);
        assertThat(page.plot().figure(Figure.TRAIN_LOSS)).hasText(third);
    }

    @ParameterizedTest(name = "{1} of {0}")
    @CsvSource({
        "CLASSIFICATION, Circle, circle",
        "CLASSIFICATION, XOR, xor",
        "CLASSIFICATION, Gauss, gauss",
        "CLASSIFICATION, Spiral, spiral",
        "CLASSIFICATION, Moons, moons",
        "CLASSIFICATION, Checker, checkerboard",
        "CLASSIFICATION, Sine, sineBand",
        "CLASSIFICATION, Gates, gate",
        "CLASSIFICATION, Rings, rings",
        "CLASSIFICATION, Blobs, blobs",
        "REGRESSION, Plane, plane",
        "REGRESSION, Bumps, bumps"
    })
    void everyDataSetCanBeChosenAndLearned(
            String problem, String name, String key, Visitors visitors) {
        // What is chosen is not what the page began with.
        PlaygroundPage page = visitors.open("?data=" + otherThan(problem, key));
        String before = page.plot().pointPicture();
        page.data().choose(name);
        page.awaitQuery("data=" + key);
        page.await(() -> !page.plot().pointPicture().equals(before));
        trains(page);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Linear, linear",
        "ReLU, relu",
        "Leaky ReLU, leakyRelu",
        "Tanh, tanh",
        "Sigmoid, sigmoid",
        "Step, step",
        "ELU, elu",
        "GELU, gelu",
        "Swish, swish"
    })
    void everyActivationCanBeChosenAndTrained(String name, String key, Visitors visitors) {
        PlaygroundPage page = visitors.open("?layers=3-relu,2-elu");
        page.bar().choose("activation", name);
        page.awaitQuery("layers=3-" + key + ",2-" + key);
        trains(page);
    }

    private static String otherThan(String problem, String key) {
        if (problem.equals("REGRESSION")) {
            return key.equals("plane") ? "bumps" : "plane";
        }
        return key.equals("circle") ? "xor" : "circle";
    }

    private static void trains(PlaygroundPage page) {
        String loss = page.plot().shown(Figure.TRAIN_LOSS);
        page.bar().choose("speed", "Full speed");
        page.bar().play();
        page.bar().awaitEpochFrom(50);
        page.bar().pause();
        assertThat(page.plot().figure(Figure.TRAIN_LOSS)).hasText(A_LOSS);
        assertThat(page.plot().figure(Figure.TEST_LOSS)).hasText(A_LOSS);
        assertThat(page.plot().figure(Figure.TRAIN_LOSS)).not().hasText(loss);
        assertThat(page.messages()).isEmpty();
    }
}
