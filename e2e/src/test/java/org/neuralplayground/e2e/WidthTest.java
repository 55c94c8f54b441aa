package org.neuralplayground.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuralplayground.e2e.harness.Journeys;
import org.neuralplayground.e2e.harness.Visitor;
import org.neuralplayground.e2e.harness.Visitors;
import org.neuralplayground.e2e.pages.PlaygroundPage;
import org.neuralplayground.e2e.pages.UnitCard;

@ExtendWith(Journeys.class)
@DisplayName("At every width")
class WidthTest {
    /// Where Vaadin's bar begins at 900 px when there is no subscription.
    private static final int BAR_TOP = 840;

    /// Names of everything that can be used or read and reaches below a line.
    private static final String BELOW =
            """
            line => {
                const found = [];
                const visit = root => root.querySelectorAll('*').forEach(element => {
                    if (element.shadowRoot) visit(element.shadowRoot);
                    const box = element.getBoundingClientRect();
                    const used = element.matches(
                        'button, input, select, canvas, section, table, vaadin-button, vaadin-select, [role]');
                    if (used && box.width > 0 && box.height > 0 && box.bottom > line + 0.5
                            && element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) {
                        found.push(`${element.localName} ${element.getAttribute('aria-label')
                            ?? element.textContent.trim().slice(0, 30)} ${Math.round(box.bottom)}`);
                    }
                });
                visit(document.querySelector('.page'));
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
    void nothingReachesOverTheSides(int width, int height, String language, Visitors visitors) {
        Visitor visitor = Visitor.USUAL.wide(width, height).reading(language);
        PlaygroundPage page = visitors.open("", visitor);
        page.bar().step(1);
        assertThat(page.page().evaluate("() => document.documentElement.scrollWidth"))
                .isEqualTo(width);
        for (String control :
                List.of(
                        "help",
                        "language",
                        "scheme",
                        "share",
                        "play",
                        "step",
                        "reset",
                        "data-picker",
                        "noise",
                        "new-data",
                        "show-test",
                        "discretize")) {
            BoundingBox box = page.page().getByTestId(control).boundingBox();
            assertThat(box.x).as(control).isNotNegative();
            assertThat(box.x + box.width).as(control).isLessThanOrEqualTo(width);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1024})
    void everythingCanBeUsed(int width, Visitors visitors) {
        PlaygroundPage page = visitors.open("", Visitor.USUAL.wide(width, 844));
        page.data().choose("Spiral");
        page.bar().step(1);
        page.network().addLayer().click();
        page.awaitQuery("layers=4-tanh,2-tanh,2-tanh");
        page.bar().choose("activation", "ReLU");
        UnitCard card = page.network().open(page.network().output());
        BoundingBox box = card.card().boundingBox();
        assertThat(box.x).isNotNegative();
        assertThat(box.x + box.width).isLessThanOrEqualTo(width);
        card.type(card.bias(), "1");
        card.close();
        page.bar().play();
        page.bar().awaitEpochFrom(20);
        page.bar().pause();
    }

    @Test
    void onAPhoneTheOutputComesFirstAndTheBarStaysAtHand(Visitors visitors) {
        PlaygroundPage page = visitors.open("", Visitor.USUAL.wide(390, 844));
        assertThat(top(page.plot().boundary())).isLessThan(top(page.data().picker()));
        page.data().picker().scrollIntoViewIfNeeded();
        assertThat(page.bar().playButton()).isInViewport();
    }

    @Test
    void aLaptopShowsAllWithoutScrolling(Visitors visitors) {
        PlaygroundPage page = visitors.open();
        page.bar().step(1);
        assertThat(page.page().evaluate("() => document.documentElement.scrollHeight"))
                .isEqualTo(900);
        assertThat((List<?>) page.page().evaluate(BELOW, BAR_TOP)).isEmpty();
    }

    @Test
    void aLaptopShowsALargeNetworkWithoutScrolling(Visitors visitors) {
        PlaygroundPage page =
                visitors.open("?layers=" + "32-relu,".repeat(7) + "32-relu&data=blobs&classes=6");
        page.bar().step(1);
        assertThat(page.page().evaluate("() => document.documentElement.scrollHeight"))
                .isEqualTo(900);
        assertThat(page.page().evaluate("() => document.documentElement.scrollWidth"))
                .isEqualTo(1440);
        assertThat(page.network().hiddenUnits()).hasCount(256);
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1024, 1440})
    void theConfusionOfSixClassesShowsEveryColumn(int width, Visitors visitors) {
        PlaygroundPage page =
                visitors.open("?data=blobs&classes=6", Visitor.USUAL.wide(width, 900));
        page.curves().tab("Confusion").click();
        assertThat(page.curves().confusion()).isVisible();
        BoundingBox table = page.curves().confusion().boundingBox();
        BoundingBox room = page.page().locator("np-confusion").boundingBox();
        assertThat(table.width).isLessThanOrEqualTo(room.width);
    }

    private static double top(Locator locator) {
        return locator.boundingBox().y;
    }
}
