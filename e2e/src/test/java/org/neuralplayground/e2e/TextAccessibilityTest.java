package org.neuralplayground.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neuralplayground.e2e.harness.Accessibility;
import org.neuralplayground.e2e.harness.Artifacts;
import org.neuralplayground.e2e.harness.Journeys;
import org.neuralplayground.e2e.harness.Visitor;
import org.neuralplayground.e2e.harness.Visitors;
import org.neuralplayground.e2e.pages.OwnTextsDialog;
import org.neuralplayground.e2e.pages.TextPlaygroundPage;

/// Every state of the text playground, held against axe and kept as a picture under
/// `target/screenshots`.
@ExtendWith(Journeys.class)
@DisplayName("Everyone can use the text playground in")
class TextAccessibilityTest {
    private static final Visitor LIGHT = Visitor.USUAL;
    private static final Visitor DARK = LIGHT.inTheDark();
    private static final Visitor KOREAN = LIGHT.reading("ko-KR");
    private static final String LSTM =
            "?representation=sequence&length=30&reading=lstm-8-8&epochs=2";

    /// A state of the page, and the way there.
    ///
    /// @param name of its picture
    record State(String name, Visitor visitor, String link, Consumer<TextPlaygroundPage> reach) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<State> states() {
        return Stream.of(
                new State("text-start", LIGHT, "", page -> {}),
                new State("text-start-dark", DARK, "", page -> {}),
                new State("text-sees", LIGHT, "", TextAccessibilityTest::read),
                new State("text-sees-dark", DARK, "", TextAccessibilityTest::read),
                new State("text-similarity", LIGHT, "", page -> page.open("similarity")),
                new State("text-similarity-dark", DARK, "", page -> page.open("similarity")),
                new State("text-test", LIGHT, "", TextAccessibilityTest::evaluate),
                new State("text-test-dark", DARK, "", TextAccessibilityTest::evaluate),
                new State("text-lstm-dark", DARK, LSTM, TextAccessibilityTest::read),
                new State(
                        "text-topics", LIGHT, "?texts=news-briefs-en", page -> page.bar().step(3)),
                new State(
                        "text-korean", KOREAN, "?texts=questions-ko", TextAccessibilityTest::read),
                new State("text-own-dark", DARK, "", TextAccessibilityTest::mistakeInOwnTexts),
                new State(
                        "text-share-korean-dark",
                        KOREAN.inTheDark(),
                        "",
                        TextAccessibilityTest::share),
                new State("text-phone", LIGHT.wide(390, 844), "", TextAccessibilityTest::read),
                new State(
                        "text-phone-test-dark",
                        DARK.wide(390, 844),
                        "",
                        TextAccessibilityTest::evaluate),
                new State(
                        "text-tablet-korean",
                        KOREAN.wide(1024, 768),
                        "?texts=film-reviews-ko",
                        TextAccessibilityTest::read));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("states")
    void theState(State state, Visitors visitors) {
        TextPlaygroundPage page = visitors.openText(state.link(), state.visitor());
        state.reach().accept(page);
        Artifacts.screenshot(page.page(), state.name());
        Artifacts.screenshotOfAll(page.page(), state.name() + "-all");
        Accessibility.require(page.page(), state.name());
    }

    private static void read(TextPlaygroundPage page) {
        page.bar().step(2);
        page.sentence().type("A dull and boring film, 지루한 영화");
        assertThat(page.sentence().decision()).isVisible();
    }

    private static void evaluate(TextPlaygroundPage page) {
        page.bar().step(2);
        page.open("test");
        page.test().ask();
        assertThat(page.test().classes().first()).isVisible();
    }

    private static void mistakeInOwnTexts(TextPlaygroundPage page) {
        OwnTextsDialog dialog = page.cards().own();
        dialog.lines().fill("happy\tWhat a day\nno tab\nsad\tI miss the sea");
        assertThat(dialog.mistakes()).containsText("Line 2");
    }

    private static void share(TextPlaygroundPage page) {
        assertThat(page.share().title()).isVisible();
    }
}
