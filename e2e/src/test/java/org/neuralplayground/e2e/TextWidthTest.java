package org.neuralplayground.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neuralplayground.e2e.harness.Artifacts;
import org.neuralplayground.e2e.harness.Journeys;
import org.neuralplayground.e2e.harness.Visitor;
import org.neuralplayground.e2e.harness.Visitors;
import org.neuralplayground.e2e.pages.TextPlaygroundPage;

@ExtendWith(Journeys.class)
@DisplayName("The text playground's width")
class TextWidthTest {
    private static final List<String> TABS = List.of("sees", "similarity", "test");

    private static final List<String> CONTROLS =
            List.of(
                    "help",
                    "language",
                    "scheme",
                    "share",
                    "kind-points",
                    "play",
                    "step",
                    "reset",
                    "text-picker",
                    "example",
                    "vocabulary",
                    "representation",
                    "reading",
                    "tab-sees",
                    "tab-test",
                    "curve-accuracy",
                    "train-again");

    /// Whatever reaches over the sides of the page and is not scrolled within a box of its own.
    private static final String OVER_THE_SIDES =
            """
            width => {
                const found = [];
                const visit = (root, scrolled) => root.querySelectorAll(':scope > *').forEach(element => {
                    const box = element.getBoundingClientRect();
                    const style = getComputedStyle(element);
                    const used = element.matches('button, input, select, textarea, canvas, table, [role]');
                    if (!scrolled && used && box.width > 1 && box.height > 1 && style.visibility === 'visible'
                            && (box.right > width + 0.5 || box.left < -0.5)) {
                        found.push(`${element.localName}.${element.className} ${Math.round(box.left)}–${Math.round(box.right)}`);
                    }
                    const inside = scrolled || style.overflowX !== 'visible';
                    if (element.shadowRoot) visit(element.shadowRoot, inside);
                    visit(element, inside);
                });
                visit(document.querySelector('.page'), false);
                return found;
            }
            """;

    @ParameterizedTest(name = "{0} x {1} in {2}")
    @CsvSource({
        "390, 844, en-US",
        "390, 844, ko-KR",
        "1024, 768, en-US",
        "1024, 768, ko-KR",
        "1440, 900, en-US",
        "1440, 900, ko-KR"
    })
    void holdsEverythingInEachTab(int width, int height, String language, Visitors visitors) {
        Visitor visitor = Visitor.USUAL.wide(width, height).reading(language);
        TextPlaygroundPage page = visitors.openText("?texts=news-briefs-en", visitor);
        page.bar().step(1);
        page.sentence().type("The coach praised his players after they won the match");
        assertThat(page.sentence().decision()).isVisible();
        for (String tab : TABS) {
            page.open(tab);
            if (tab.equals("test")) {
                page.test().ask();
                assertThat(page.test().classes().first()).isVisible();
            }
            assertThat(page.page().evaluate("() => document.documentElement.scrollWidth"))
                    .as(tab)
                    .isEqualTo(width);
            assertThat((List<?>) page.page().evaluate(OVER_THE_SIDES, width)).as(tab).isEmpty();
            Artifacts.screenshotOfAll(page.page(), "text-%d-%s-%s".formatted(width, language, tab));
        }
        for (String control : CONTROLS) {
            BoundingBox box = page.page().getByTestId(control).boundingBox();
            assertThat(box).as(control).isNotNull();
            assertThat(box.x).as(control).isNotNegative();
            assertThat(box.x + box.width).as(control).isLessThanOrEqualTo(width);
        }
    }

    @Test
    void isEnoughOnAPhoneForEveryStep(Visitors visitors) {
        TextPlaygroundPage page = visitors.openText("", Visitor.USUAL.wide(390, 844));
        page.cards().choose("questions-ko");
        page.awaitQuery("texts=questions-ko");
        page.bar().choose("optimizer", "Adam");
        page.pipeline().toggle("stop-words");
        page.awaitQuery("stopWordsOut=0");
        page.pipeline().example().fill("비가 올까요?");
        assertThat(page.pipeline().chipsOf("tokens").first()).hasText("비");
        page.trainToTheEnd();
        page.sentence().type("내일 비가 올까요?");
        assertThat(page.sentence().decision()).containsText("weather");
        page.open("test");
        page.test().ask();
        assertThat(page.test().classes()).hasCount(4);
    }
}
