package org.neuralplayground.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuralplayground.e2e.harness.Journeys;
import org.neuralplayground.e2e.harness.Visitor;
import org.neuralplayground.e2e.harness.Visitors;
import org.neuralplayground.e2e.pages.Figure;
import org.neuralplayground.e2e.pages.PlaygroundPage;
import org.neuralplayground.e2e.pages.ShareDialog;

@ExtendWith(Journeys.class)
@DisplayName("A link")
class LinkTest {
    /// What TensorFlow Playground shows of its default with a seed; its own engine printed the
    /// losses that these tests expect, rounded to the page's three decimals.
    private static final String REFERENCE =
            "#activation=tanh&batchSize=10&dataset=circle&regDataset=reg-plane&learningRate=0.03"
                    + "&regularizationRate=0&noise=0&networkShape=4,2&seed=0.12345"
                    + "&showTestData=false&discretize=false&percTrainData=50&x=true&y=true"
                    + "&xTimesY=false&xSquared=false&ySquared=false&cosX=false&sinX=false"
                    + "&cosY=false&sinY=false&collectStats=false&problem=classification"
                    + "&initZero=false&hideText=false";

    private static final List<String> HIDABLE =
            List.of(
                    "show-test",
                    "discretize",
                    "play",
                    "step",
                    "step-batch",
                    "reset",
                    "learning-rate",
                    "activation",
                    "regularization",
                    "regularization-rate",
                    "problem",
                    "data-picker",
                    "train-share",
                    "noise",
                    "batch-size",
                    "examples",
                    "optimizer",
                    "loss",
                    "initializer",
                    "batching",
                    "speed");

    @Test
    void carriesEverySettingToAnotherVisitor(Visitors visitors) {
        PlaygroundPage page = visitors.open();
        page.data().choose("Moons");
        page.data().slide("noise", "25");
        page.data().slide("batch-size", "17");
        page.bar().choose("optimizer", "Adam");
        page.bar().choose("regularization", "L2");
        page.bar().choose("loss", "Cross-entropy (sigmoid)");
        page.data().newData();
        page.data().newWeights();
        page.plot().showTest().getByText("Test data").click();
        page.awaitQuery("test=1");
        ShareDialog share = page.share();
        assertThat(share.copy()).isEqualTo(share.link()).isEqualTo(page.page().url());

        PlaygroundPage other = visitors.openAt(share.link(), Visitor.USUAL);
        assertThat(other.query()).isEqualTo(page.query());
        assertThat(other.bar().menu("optimizer")).containsText("Adam");
        assertThat(other.data().choice("Moons")).isChecked();
        assertThat(other.data().slider("noise")).hasValue("25");
        for (Figure figure : Figure.values()) {
            assertThat(other.plot().figure(figure)).hasText(page.plot().shown(figure));
        }
    }

    @Test
    void ofTensorFlowPlaygroundCanBePasted(Visitors visitors) {
        PlaygroundPage page = visitors.open("?data=spiral");
        page.share().open("https://playground.tensorflow.org/" + REFERENCE);
        page.awaitQuery("data=circle");
        assertReferenceLosses(page);
    }

    @Test
    void ofTensorFlowPlaygroundWorksBehindOurAddress(Visitors visitors) {
        PlaygroundPage page = visitors.open(REFERENCE);
        page.awaitQuery("order=carryOver");
        assertReferenceLosses(page);
    }

    @Test
    void ofTensorFlowPlaygroundHidesWhatItSays(Visitors visitors) {
        PlaygroundPage page =
                visitors.open(
                        REFERENCE
                                + "&playButton_hide=true&learningRate_hide=true"
                                + "&dataset_hide=true&xSquared_hide=true");
        page.awaitQuery("order=carryOver");
        assertThat(page.bar().playButton()).not().isVisible();
        assertThat(page.bar().menu("learning-rate")).not().isVisible();
        assertThat(page.data().picker()).not().isVisible();
        assertThat(page.network().input("x²")).hasCount(0);
        assertThat(page.bar().stepButton()).isVisible();
        assertThat(page.network().input("y²")).isVisible();
    }

    @Test
    void hidesEveryControlItNames(Visitors visitors) {
        PlaygroundPage page =
                visitors.open(
                        "?hideText=1&hide=showTestData,discretize,playButton,stepButton,"
                                + "resetButton,learningRate,activation,regularization,"
                                + "regularizationRate,problem,dataset,percTrainData,noise,"
                                + "batchSize,numHiddenLayers,examples,optimizer,loss,initializer,"
                                + "batching,speed,draw");
        for (String hidden : HIDABLE) {
            assertThat(page.page().getByTestId(hidden)).not().isVisible();
        }
        assertThat(page.network().addLayer()).not().isVisible();
        assertThat(page.network().addUnit(1)).not().isVisible();
        assertThat(page.network().activation(1)).not().isVisible();
        assertThat(page.page().getByTestId("help")).not().isVisible();
        assertThat(page.page().getByTestId("share")).isVisible();
    }

    @Test
    void showsEveryControlWithoutBeingAsked(Visitors visitors) {
        PlaygroundPage page = visitors.open();
        for (String shown : HIDABLE) {
            assertThat(page.page().getByTestId(shown)).isVisible();
        }
        assertThat(page.network().addLayer()).isVisible();
        assertThat(page.network().activation(1)).isVisible();
    }

    @Test
    void madeByTheShareDialogHidesControlsForTheOther(Visitors visitors) {
        PlaygroundPage page = visitors.open();
        ShareDialog share = page.share();
        share.hide("Step buttons");
        page.awaitQuery("hide=stepButton");
        PlaygroundPage other = visitors.openAt(share.link(), Visitor.USUAL);
        assertThat(other.bar().stepButton()).not().isVisible();
        assertThat(other.bar().playButton()).isVisible();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?rate=fast",
                "?rate=NaN",
                "?layers=4-tanh,999999999999-relu",
                "?data=%3Cscript%3Ealert(1)%3C/script%3E",
                "?dataSeed=%00%07",
                "?data=own&points=!!!!",
                "?examples=1e9",
                "?layers=1-tanh,1-tanh,1-tanh,1-tanh,1-tanh,1-tanh,1-tanh,1-tanh,1-tanh",
                "?rate=0.1&rate=0.2",
                "?v=2",
                "?data=%E0%A4%A"
            })
    void thatIsBrokenGivesTheDefaultAndSaysWhy(String broken, Visitors visitors) {
        PlaygroundPage page = visitors.open(broken);
        assertThat(page.notices().first()).isVisible();
        page.await(() -> !page.messages().isEmpty());
        assertIsDefault(page);
        page.bar().step(1);
    }

    @Test
    void thatIsTooLongGivesTheDefaultAndSaysWhy(Visitors visitors) {
        PlaygroundPage page = visitors.open("?dataSeed=" + "1".repeat(8_100));
        page.await(() -> page.messages().stream().anyMatch(text -> text.contains("8000")));
        assertIsDefault(page);
    }

    @Test
    void openedInTheSameWindowReplacesWhatWasThere(Visitors visitors) {
        PlaygroundPage page = visitors.open("?data=plane");
        page.page().navigate(visitors.address() + "?data=rings");
        page.awaitFirstPicture();
        assertThat(page.data().choice("Rings")).isChecked();
        page.bar().choose("problem", "Regression");
        page.awaitQuery("data=plane");
        page.data().choose("Yours");
        page.awaitQuery("problem=regression");
        page.bar().choose("problem", "Classification");
        page.awaitQuery("data=rings");
        page.data().choose("Yours");
        page.awaitQuery("data=own");
        page.drawTools().take("5");
    }

    private static void assertIsDefault(PlaygroundPage page) {
        page.awaitQuery("data=circle");
        page.awaitQuery("layers=4-tanh,2-tanh");
        page.awaitQuery("rate=0.03");
        assertThat(page.network().hiddenUnits()).hasCount(6);
    }

    private static void assertReferenceLosses(PlaygroundPage page) {
        Locator train = page.plot().figure(Figure.TRAIN_LOSS);
        Locator test = page.plot().figure(Figure.TEST_LOSS);
        assertThat(train).hasText("0.502");
        assertThat(test).hasText("0.518");
        page.bar().step(10);
        assertThat(train).hasText("0.476");
        assertThat(test).hasText("0.496");
    }
}
