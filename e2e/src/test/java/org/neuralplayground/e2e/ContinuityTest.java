package org.neuralplayground.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neuralplayground.e2e.harness.Journeys;
import org.neuralplayground.e2e.harness.PlaygroundServer;
import org.neuralplayground.e2e.harness.Visitors;
import org.neuralplayground.e2e.pages.PlaygroundPage;

@ExtendWith(Journeys.class)
@DisplayName("A run")
class ContinuityTest {
    /// Milliseconds in which a page finds a server that came back.
    private static final double UNTIL_RECOVERED = 60_000;

    private static final String HIDDEN =
            """
            hidden => {
                Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
                document.dispatchEvent(new Event('visibilitychange'));
            }
            """;

    @Test
    void goesOnAfterAReload(Visitors visitors) {
        PlaygroundPage page = visitors.open("?data=xor");
        page.bar().play();
        page.bar().awaitEpochFrom(50);
        page.page().reload();
        page.awaitFirstPicture();
        page.bar().awaitPlaying(true);
        long after = page.bar().epoch();
        assertThat(after).isGreaterThanOrEqualTo(50);
        page.bar().awaitEpochFrom(after + 20);
        page.bar().pause();
        long paused = page.bar().epoch();
        page.page().reload();
        page.awaitFirstPicture();
        page.bar().awaitEpoch(paused);
    }

    @Test
    void isAnotherOneForEachVisitor(Visitors visitors) {
        PlaygroundPage one = visitors.open();
        PlaygroundPage other = visitors.open();
        one.bar().step(3);
        assertThat(other.bar().epoch()).isZero();
    }

    @Test
    void sendsNothingToAHiddenTabAndCatchesUpWhenItIsSeenAgain(Visitors visitors) {
        PlaygroundPage page = visitors.open();
        page.bar().play();
        page.bar().awaitEpochFrom(10);
        page.page().evaluate(HIDDEN, true);
        long hidden = page.curves().lastEpoch() + 60;
        page.await(() -> page.curves().lastEpoch() > hidden);
        long shown = page.bar().epoch();
        assertThat(shown).isLessThan(hidden);
        page.page().evaluate(HIDDEN, false);
        page.bar().awaitEpochFrom(hidden);
        page.bar().pause();
    }

    @Test
    void comesBackWithTheSameSpecAfterTheServerWasRestarted(Browser browser) {
        try (PlaygroundServer server = new PlaygroundServer();
                Visitors visitors = new Visitors(browser, server.address())) {
            PlaygroundPage page = visitors.open("?data=moons&layers=3-relu");
            page.bar().step(2);
            String query = page.query();
            server.kill();
            assertThat(page.page().getByText("Connection lost. Reconnecting")).isVisible();
            server.startAgain();
            page.page()
                    .waitForCondition(
                            () -> page.bar().counter().count() == 1 && page.bar().epoch() == 0,
                            new Page.WaitForConditionOptions().setTimeout(UNTIL_RECOVERED));
            page.awaitFirstPicture();
            assertThat(page.query()).isEqualTo(query);
            page.bar().step(2);
            visitors.forgiveLostConnections();
            visitors.requireNoErrors();
        }
    }
}
