package org.neuralplayground.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neuralplayground.e2e.harness.Artifacts;
import org.neuralplayground.e2e.harness.Journeys;
import org.neuralplayground.e2e.harness.Visitors;
import org.neuralplayground.e2e.pages.Figure;
import org.neuralplayground.e2e.pages.PlaygroundPage;

@ExtendWith(Journeys.class)
@DisplayName("A run whose numbers break")
class DivergenceTest {
    /// The link of issue #77 of TensorFlow Playground, where it becomes NaN without a word.
    private static final String ISSUE_77 =
            "#activation=tanh&regularization=L2&batchSize=30&dataset=spiral&regDataset=reg-plane"
                    + "&learningRate=0.3&regularizationRate=10&noise=15&networkShape=8,8"
                    + "&seed=0.65451&showTestData=false&discretize=false&percTrainData=90&x=true"
                    + "&y=true&xTimesY=true&xSquared=true&ySquared=true&cosX=false&sinX=true"
                    + "&cosY=false&sinY=true&collectStats=false&problem=classification"
                    + "&initZero=false&hideText=false";

    private static final Pattern A_LOSS = Pattern.compile("^[\\d.]+$");

    @Test
    void saysThatTheLearningRateWasTooHighAndGoesOnWithTheSuggestion(Visitors visitors) {
        PlaygroundPage page = visitors.open("?data=plane&layers=4-relu,2-relu&rate=10");
        page.bar().choose("speed", "Full speed");
        page.bar().playButton().click();
        assertThat(page.useSuggestion()).isVisible();
        assertThat(page.notices().first()).containsText("A learning rate of 10 is too high");
        page.bar().awaitPlaying(false);
        Artifacts.screenshot(page.page(), "diverged");
        assertGoesOnWithTheSuggestion(page);
        assertThat(page.page()).not().hasURL(Pattern.compile("[?&]rate=10(&|$)"));
    }

    @Test
    void ofIssue77SaysThatTheRegularizationWasTooStrongAndGoesOn(Visitors visitors) {
        PlaygroundPage page = visitors.open(ISSUE_77);
        page.awaitQuery("order=carryOver");
        page.bar().choose("speed", "Full speed");
        page.bar().playButton().click();
        assertThat(page.useSuggestion()).isVisible();
        assertThat(page.notices().first())
                .containsText("A regularization rate of 10 is too high for a learning rate of 0.3");
        assertGoesOnWithTheSuggestion(page);
        assertThat(page.page()).not().hasURL(Pattern.compile("regularizationRate=10(&|$)"));
    }

    private static void assertGoesOnWithTheSuggestion(PlaygroundPage page) {
        page.useSuggestion().click();
        assertThat(page.useSuggestion()).not().isVisible();
        page.bar().awaitPlaying(true);
        page.bar().awaitEpochFrom(100);
        page.bar().pause();
        assertThat(page.plot().figure(Figure.TRAIN_LOSS)).hasText(A_LOSS);
        assertThat(page.messages()).isEmpty();
    }
}
