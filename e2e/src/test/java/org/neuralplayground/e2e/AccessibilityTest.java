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
import org.neuralplayground.e2e.pages.CsvDialog;
import org.neuralplayground.e2e.pages.PlaygroundPage;

/// Every state of the page, held against axe and kept as a picture under `target/screenshots`.
@ExtendWith(Journeys.class)
@DisplayName("Everyone can use")
class AccessibilityTest {
    private static final Visitor LIGHT = Visitor.USUAL;
    private static final Visitor DARK = LIGHT.inTheDark();
    private static final Visitor KOREAN = LIGHT.reading("ko-KR");
    private static final String SIX_BLOBS = "?data=blobs&classes=6";

    /// A state of the page, and the way there.
    ///
    /// @param name of its picture
    record State(String name, Visitor visitor, String link, Consumer<PlaygroundPage> reach) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<State> states() {
        return Stream.of(
                new State("start", LIGHT, "", page -> {}),
                new State("start-dark", DARK, "", page -> {}),
                new State("training", LIGHT, "", page -> page.bar().play()),
                trained("trained", LIGHT, "?data=spiral&layers=8-tanh,8-tanh&test=1"),
                trained("trained-dark", DARK, "?data=rings&layers=8-relu,8-relu&test=1"),
                trained("trained-korean", KOREAN, "?data=bumps&layers=8-tanh,4-tanh&test=1"),
                trained("large", LIGHT, SIX_BLOBS + "&layers=" + "16-elu,".repeat(7) + "32-elu"),
                new State("step-units", LIGHT, "?layers=4-step,2-tanh&inputs=x,sinY", page -> {}),
                new State("confusion", LIGHT, SIX_BLOBS, AccessibilityTest::showConfusion),
                new State("card", LIGHT, "", AccessibilityTest::openCard),
                new State(
                        "share-korean-dark", KOREAN.inTheDark(), "", AccessibilityTest::openShare),
                new State("help-korean", KOREAN, "", AccessibilityTest::openHelp),
                new State("csv-dark", DARK, "?data=own", AccessibilityTest::mistakeInCsv),
                new State("refused", LIGHT, "?rate=fast", AccessibilityTest::awaitNotice),
                new State("own", LIGHT, "?data=own", page -> page.plot().drag(-4, 3, 4, 3)),
                new State("own-phone-korean", KOREAN.wide(390, 844), "?data=own", page -> {}),
                new State("phone", LIGHT.wide(390, 844), "", page -> page.bar().step(1)),
                trained("phone-dark", DARK.wide(390, 844), "?data=moons"),
                new State("phone-share", LIGHT.wide(390, 844), "", AccessibilityTest::openShare),
                new State("tablet", LIGHT.wide(1024, 768), "", page -> page.bar().step(1)),
                trained("tablet-korean-dark", KOREAN.inTheDark().wide(1024, 768), "?data=xor"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("states")
    void theState(State state, Visitors visitors) {
        PlaygroundPage page = visitors.open(state.link(), state.visitor());
        state.reach().accept(page);
        Artifacts.screenshot(page.page(), state.name());
        if (state.visitor().width() != Visitor.USUAL.width()) {
            Artifacts.screenshotOfAll(page.page(), state.name() + "-all");
        }
        Accessibility.require(page.page(), state.name());
    }

    private static State trained(String name, Visitor visitor, String link) {
        return new State(name, visitor, link, AccessibilityTest::train);
    }

    private static void train(PlaygroundPage page) {
        page.bar().play();
        page.bar().awaitEpochFrom(100);
        page.bar().pause();
    }

    private static void showConfusion(PlaygroundPage page) {
        page.curves().tab("Confusion").click();
        assertThat(page.curves().confusion()).isVisible();
    }

    private static void openCard(PlaygroundPage page) {
        page.network().open(page.network().hiddenUnit(2, 1));
    }

    private static void openShare(PlaygroundPage page) {
        assertThat(page.share().title()).isVisible();
    }

    private static void openHelp(PlaygroundPage page) {
        assertThat(page.help().title()).isVisible();
    }

    private static void awaitNotice(PlaygroundPage page) {
        assertThat(page.notices().first()).isVisible();
    }

    private static void mistakeInCsv(PlaygroundPage page) {
        CsvDialog csv = page.drawTools().csv();
        csv.use("1,2\n7,7,1");
        assertThat(csv.mistakes()).containsText("2 mistakes");
    }
}
