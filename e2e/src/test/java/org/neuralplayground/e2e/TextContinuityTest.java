package org.neuralplayground.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neuralplayground.e2e.harness.Journeys;
import org.neuralplayground.e2e.harness.Visitor;
import org.neuralplayground.e2e.harness.Visitors;
import org.neuralplayground.e2e.pages.TextPlaygroundPage;

@ExtendWith(Journeys.class)
@DisplayName("A run on texts")
class TextContinuityTest {
    /// Long enough that no journey comes to its end.
    private static final String LONG = "?texts=news-briefs-en&epochs=1000";

    @Test
    void goesOnAfterAReload(Visitors visitors) {
        TextPlaygroundPage page = visitors.openText(LONG, Visitor.USUAL);
        page.bar().play();
        page.bar().awaitEpochFrom(10);
        page.page().reload();
        page.awaitFirstPicture();
        page.bar().awaitPlaying(true);
        long after = page.bar().epoch();
        assertThat(after).isGreaterThanOrEqualTo(10);
        page.bar().awaitEpochFrom(after + 3);
        page.bar().pause();
        long paused = page.bar().epoch();
        page.page().reload();
        page.awaitFirstPicture();
        page.bar().awaitEpoch(paused);
        page.await(() -> page.curves().lastEpoch() == paused);
    }

    @Test
    void goesOnInAnotherLanguageWithWhatWasTyped(Visitors visitors) {
        TextPlaygroundPage page = visitors.openText(LONG, Visitor.USUAL);
        page.pipeline().example().fill("Two goals won the match");
        assertThat(page.pipeline().chipsOf("tokens").first()).hasText("two");
        page.sentence().type("The coach praised his players");
        page.bar().play();
        page.bar().awaitEpochFrom(5);
        page.switchLanguage();
        assertThat(page.page().locator("html")).hasAttribute("lang", "ko");
        page.awaitFirstPicture();
        assertThat(page.bar().epoch()).isGreaterThanOrEqualTo(5);
        assertThat(page.sentence().field()).hasValue("The coach praised his players");
        assertThat(page.pipeline().example()).hasValue("Two goals won the match");
        long switched = page.bar().epoch();
        page.bar().awaitEpochFrom(switched + 3);
        assertThat(page.sentence().decision()).containsText("sport");
        page.await(() -> page.curves().points() >= 5);
    }

    @Test
    void obeysTheKeyboard(Visitors visitors) {
        TextPlaygroundPage page = visitors.openText(LONG, Visitor.USUAL);
        Keyboard keyboard = page.page().keyboard();
        keyboard.press("ArrowRight");
        page.bar().awaitEpoch(1);
        keyboard.press("Space");
        page.bar().awaitPlaying(true);
        keyboard.press("Space");
        page.bar().awaitPlaying(false);
        keyboard.press("r");
        page.bar().awaitEpoch(0);
    }

    @Test
    void leavesItsKeysToTheFieldsInWhichSomebodyTypes(Visitors visitors) {
        TextPlaygroundPage page = visitors.openText(LONG, Visitor.USUAL);
        for (Locator field : List.of(page.sentence().field(), page.pipeline().example())) {
            field.fill("");
            field.pressSequentially("r R ?");
            field.press("ArrowRight");
            assertThat(field).hasValue("r R ?");
        }
        page.bar().awaitPlaying(false);
        page.bar().awaitEpoch(0);
        assertThat(page.page().getByRole(com.microsoft.playwright.options.AriaRole.DIALOG))
                .hasCount(0);
    }

    @Test
    void isThereAgainOnTheWayBackFromTheOtherPlayground(Visitors visitors) {
        TextPlaygroundPage page = visitors.openText("?texts=questions-ko", Visitor.USUAL);
        Page window = page.page();
        window.getByTestId("kind-points").click();
        assertThat(window.locator("np-output")).isVisible();
        window.goBack();
        page.awaitFirstPicture();
        assertThat(page.cards().radio("questions-ko")).hasAttribute("checked", "");
    }
}
