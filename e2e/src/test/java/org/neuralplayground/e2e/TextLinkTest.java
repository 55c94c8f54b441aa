package org.neuralplayground.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuralplayground.e2e.harness.Journeys;
import org.neuralplayground.e2e.harness.Visitor;
import org.neuralplayground.e2e.harness.Visitors;
import org.neuralplayground.e2e.pages.Figure;
import org.neuralplayground.e2e.pages.ShareDialog;
import org.neuralplayground.e2e.pages.TextPlaygroundPage;

@ExtendWith(Journeys.class)
@DisplayName("A link of the text playground")
class TextLinkTest {

    @Test
    void carriesPipelineNetworkAndTrainingToAnotherVisitor(Visitors visitors) {
        TextPlaygroundPage page = visitors.openText();
        changeEverything(page);
        ShareDialog share = page.share();
        String link = share.copy();
        assertThat(link).startsWith(visitors.address() + "text?");
        assertThat(link).isEqualTo(share.link()).isEqualTo(page.page().url());
        share.close();

        TextPlaygroundPage other = visitors.openTextAt(link, Visitor.USUAL);
        assertThat(other.query()).isEqualTo(page.query());
        assertThat(other.cards().radio("news-briefs-en")).hasAttribute("checked", "");
        assertThat(other.page().getByTestId("lower-case").locator("input")).not().isChecked();
        assertThat(other.bar().menu("stemming")).containsText("Porter");
        assertThat(other.bar().menu("representation")).containsText("TF-IDF");
        assertThat(other.bar().menu("optimizer")).containsText("Adam");
        assertThat(other.networkSummary()).hasText(page.networkSummary().innerText());

        page.bar().step(3);
        other.bar().step(3);
        for (Figure figure : Figure.values()) {
            assertThat(other.figure(figure)).hasText(page.shown(figure));
        }
    }

    private static void changeEverything(TextPlaygroundPage page) {
        page.cards().choose("news-briefs-en");
        page.awaitQuery("texts=news-briefs-en");
        page.pipeline().toggle("lower-case");
        page.awaitQuery("cleaning=html,punctuation");
        page.bar().choose("stemming", "Porter");
        page.awaitQuery("stemming=porter");
        page.pipeline().toggle("pairs");
        page.awaitQuery("ngrams=2");
        page.pipeline().vocabulary().fill("3");
        page.awaitQuery("vocabulary=1000");
        page.bar().choose("representation", "TF-IDF");
        page.awaitQuery("representation=tfIdf");
        page.addLayer().click();
        page.awaitQuery("layers=16-relu,16-relu,16-relu");
        page.activation(3).selectOption("TANH");
        page.awaitQuery("layers=16-relu,16-relu,16-tanh");
        page.bar().choose("dropout", "20 %");
        page.awaitQuery("dropout=0.2");
        page.bar().choose("optimizer", "Adam");
        page.bar().choose("learning-rate", "0.01");
        page.number("batch-size", 32);
        page.number("epochs", 12);
        page.number("patience", 4);
        page.awaitQuery("patience=4");
        page.page().getByTestId("new-seed").click();
    }

    @Test
    void ofKoreanTextsCarriesOnesOwnWords(Visitors visitors) {
        TextPlaygroundPage page = visitors.openText("?texts=film-reviews-ko", Visitor.USUAL);
        page.pipeline().useWords("꿀잼\n세종시 세종 시");
        String words = URLEncoder.encode("꿀잼,세종시-세종-시", StandardCharsets.UTF_8);
        page.awaitQuery("words=" + words.replace("%2C", ","));
        TextPlaygroundPage other = visitors.openTextAt(page.page().url(), Visitor.USUAL);
        assertThat(other.query()).isEqualTo(page.query());
        assertThat(other.pipeline().userWords()).hasValue("꿀잼\n세종시 세종 시");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?texts=imbd",
                "?rate=fast",
                "?epochs=1001",
                "?layers=65-relu",
                "?reading=lstm-16-16",
                "?representation=sequence&length=0",
                "?words=%3Cscript%3E"
            })
    void thatIsBrokenSaysWhyAndThePageWorks(String broken, Visitors visitors) {
        TextPlaygroundPage page = visitors.openText(broken, Visitor.USUAL);
        assertThat(page.notices().first()).isVisible();
        page.awaitQuery("texts=film-reviews-en");
        page.bar().step(1);
    }

    @Test
    void ofSomebodyElsesTextsSaysThatTheyAreMissing(Visitors visitors) {
        TextPlaygroundPage page = visitors.openText("?texts=own&epochs=7", Visitor.USUAL);
        assertThat(page.notices().first()).containsText("no link carries");
        page.awaitQuery("epochs=7");
        page.bar().step(1);
    }
}
