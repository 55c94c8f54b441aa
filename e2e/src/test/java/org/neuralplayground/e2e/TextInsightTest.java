package org.neuralplayground.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neuralplayground.e2e.harness.Artifacts;
import org.neuralplayground.e2e.harness.Journeys;
import org.neuralplayground.e2e.harness.Visitor;
import org.neuralplayground.e2e.harness.Visitors;
import org.neuralplayground.e2e.pages.SimilarityTab;
import org.neuralplayground.e2e.pages.TextPlaygroundPage;

@ExtendWith(Journeys.class)
@DisplayName("A look inside")
class TextInsightTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Embedding, LSTM       | lstm-16-16",
                "Embedding, GRU        | gru-16-16",
                "Embedding, simple RNN | simple-16-16"
            })
    void showsWhatARecurrentLayerRemembersAfterEachWord(
            String name, String reading, Visitors visitors) {
        TextPlaygroundPage page = visitors.openText("?epochs=2", Visitor.USUAL);
        page.bar().choose("reading", name);
        page.awaitQuery("reading=" + reading);
        page.awaitFirstPicture();
        page.sentence().type("A brilliant, moving film");
        assertThat(page.sentence().states()).isVisible();
        assertThat(page.sentence().stateColumns().first()).hasText("a");
        assertThat(page.sentence().stateColumns()).hasCount(4);
        page.bar().step(1);
        page.sentence().states().scrollIntoViewIfNeeded();
        Artifacts.screenshot(page.page(), "text-" + reading);
        page.bar().choose("reading", "Bag of words");
        page.awaitQuery("reading=bag");
        assertThat(page.sentence().states()).hasCount(0);
        assertThat(page.sentence().tokens()).hasCount(4);
    }

    @Test
    void comparesSentencesByTheirWords(Visitors visitors) {
        TextPlaygroundPage page = visitors.openText();
        page.open("similarity");
        SimilarityTab similarity = page.similarity();
        similarity.sentence("A").fill("a film about love");
        similarity.sentence("B").fill("a film about love");
        assertThat(similarity.cell(0, 1)).hasText("1.00");
        assertThat(similarity.cell(1, 0)).hasText("1.00");
        // Of four words each, two in common: 2 / (2 · 2), and 2 / 6.
        similarity.sentence("B").fill("a film with music");
        assertThat(similarity.cell(0, 1)).hasText("0.50");
        similarity.measure("Jaccard");
        assertThat(similarity.cell(0, 1)).hasText("0.33");
        similarity.sentence("B").fill("children laugh");
        assertThat(similarity.cell(0, 1)).hasText("0.00");
        Artifacts.screenshot(page.page(), "text-similarity");
    }

    @Test
    void namesTheWordsOfAUnit(Visitors visitors) {
        TextPlaygroundPage page = visitors.openText("?layers=4-relu", Visitor.USUAL);
        page.trainToTheEnd();
        Locator unit =
                page.page()
                        .locator("np-text-network")
                        .getByRole(
                                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("unit 1"))
                        .first();
        unit.click();
        Locator card = page.page().locator("np-unit-card").getByRole(AriaRole.DIALOG);
        assertThat(card).containsText("Excited by");
        assertThat(card).containsText("Inhibited by");
        Artifacts.screenshot(page.page(), "text-unit");
        page.page().keyboard().press("Escape");
        assertThat(card).not().isVisible();
    }

    @Test
    void tellsTheTextOfAPointOfThePlane(Visitors visitors) {
        TextPlaygroundPage page = visitors.openText();
        page.bar().step(2);
        page.plane().focus();
        page.page().keyboard().press("ArrowRight");
        Locator plane = page.page().locator("np-text-plane");
        assertThat(plane).containsText("True class");
        page.bar().awaitEpoch(2);
        assertThat(page.plane()).isFocused();
    }
}
