package org.neuralplayground.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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

    enum State {
        START(LIGHT, "", page -> {}),
        START_DARK(DARK, "", page -> {}),
        START_KOREAN(KOREAN, "", page -> {}),
        TRAINED(LIGHT, "?data=spiral&layers=8-tanh,8-tanh&test=1", State::train),
        TRAINED_DARK(DARK, "?data=rings&layers=8-relu,8-relu&test=1", State::train),
        TRAINED_KOREAN(KOREAN, "?data=bumps&layers=8-tanh,4-tanh&test=1", State::train),
        TRAINING(LIGHT, "", page -> page.bar().play()),
        LARGE(LIGHT, "?data=blobs&classes=6&layers=" + "16-relu,".repeat(7) + "32-relu", State::train),
        STEP_UNITS(LIGHT, "?layers=4-step,2-tanh&inputs=x,y,xSquared,sinY", page -> {}),
        CONFUSION(LIGHT, "?data=blobs&classes=6", State::showConfusion),
        CARD(LIGHT, "", page -> page.network().open(page.network().hiddenUnit(2, 1))),
        SHARE(LIGHT, "", State::share),
        SHARE_KOREAN_DARK(KOREAN.inTheDark(), "", State::share),
        HELP(LIGHT, "", page -> assertThat(page.help().title()).isVisible()),
        HELP_KOREAN(KOREAN, "", page -> assertThat(page.help().title()).isVisible()),
        CSV(LIGHT, "?data=own", State::csv),
        CSV_KOREAN_DARK(KOREAN.inTheDark(), "?data=own", State::csv),
        REFUSED(LIGHT, "?rate=fast", page -> assertThat(page.notices().first()).isVisible()),
        OWN(LIGHT, "?data=own", page -> page.plot().drag(-4, 3, 4, 3)),
        PHONE(LIGHT.wide(390, 844), "", page -> page.bar().step(1)),
        PHONE_DARK(DARK.wide(390, 844), "?data=moons", page -> page.bar().step(1)),
        PHONE_KOREAN(KOREAN.wide(390, 844), "?data=own", page -> {}),
        PHONE_SHARE(LIGHT.wide(390, 844), "", State::share),
        TABLET(LIGHT.wide(1024, 768), "", page -> page.bar().step(1)),
        TABLET_KOREAN_DARK(KOREAN.inTheDark().wide(1024, 768), "", page -> page.bar().step(1));

        private final Visitor visitor;
        private final String link;
        private final transient Consumer<PlaygroundPage> reach;

        State(Visitor visitor, String link, Consumer<PlaygroundPage> reach) {
            this.visitor = visitor;
            this.link = link;
            this.reach = reach;
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

        private static void share(PlaygroundPage page) {
            assertThat(page.share().title()).isVisible();
        }

        private static void csv(PlaygroundPage page) {
            CsvDialog csv = page.drawTools().csv();
            csv.use("1,2\n7,7,1");
            assertThat(csv.mistakes()).containsText("2");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theState(State state, Visitors visitors) {
        PlaygroundPage page = visitors.open(state.link, state.visitor);
        state.reach.accept(page);
        String name = state.name().toLowerCase(Locale.ROOT).replace('_', '-');
        if (state.visitor.width() == Visitor.USUAL.width()) {
            Artifacts.screenshot(page.page(), name);
        } else {
            Artifacts.screenshotOfAll(page.page(), name);
        }
        Accessibility.require(page.page(), name);
    }
}
