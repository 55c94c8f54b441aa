package org.neuralplayground.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neuralplayground.e2e.harness.Artifacts;
import org.neuralplayground.e2e.harness.FragileHost;
import org.neuralplayground.e2e.harness.FragileHost.Asked;
import org.neuralplayground.e2e.harness.Journeys;
import org.neuralplayground.e2e.harness.PlaygroundServer;
import org.neuralplayground.e2e.harness.RealData;
import org.neuralplayground.e2e.harness.Visitor;
import org.neuralplayground.e2e.harness.Visitors;
import org.neuralplayground.e2e.pages.PublishedPanel;
import org.neuralplayground.e2e.pages.TextPlaygroundPage;

@ExtendWith(Journeys.class)
@DisplayName("Published texts")
class DownloadTest {
    private static final int BROKEN_AFTER = 1_000_000;
    private static final Visitor KOREAN = Visitor.USUAL.reading("ko-KR");

    /// Milliseconds in which 11,228 newswires are checked, read and prepared.
    private static final double UNTIL_PREPARED = 60_000;

    @TempDir Path downloads;

    @Test
    void whoseDownloadBreaksGoOnWhereItStoppedAndTrain(Browser browser) {
        Path published = RealData.folder("reuters.npz");
        try (FragileHost host = new FragileHost(published);
                PlaygroundServer server =
                        new PlaygroundServer(
                                "--playground.download-mirror=" + host.address(),
                                "--playground.download-dir=" + downloads);
                Visitors visitors = new Visitors(browser, server.address())) {
            TextPlaygroundPage page = open(visitors, server, Visitor.USUAL);
            PublishedPanel reuters = new PublishedPanel(page.page());
            assertThat(reuters.state()).containsText("2.7 MB to download");
            assertThat(reuters.panel()).containsText("research purposes only");

            host.breakAfter(BROKEN_AFTER);
            reuters.download().click();
            assertThat(reuters.state()).containsText("The connection to localhost was lost.");
            assertThat(reuters.download()).hasText("Go on, 1.7 MB left");
            Artifacts.screenshot(page.page(), "download-broken");
            TextPlaygroundPage other = open(visitors, server, KOREAN);
            assertThat(new PublishedPanel(other.page()).download())
                    .containsText(Pattern.compile("[가-힣].*1\\.7|1\\.7.*[가-힣]"));

            host.mend();
            reuters.download().click();
            assertThat(reuters.state()).containsText("ready to train on");
            assertThat(host.asked())
                    .containsExactly(
                            new Asked("reuters.npz", Optional.empty()),
                            new Asked("reuters.npz", Optional.of(BROKEN_AFTER)),
                            new Asked("reuters_word_index.json", Optional.empty()));
            train(page);
            other.awaitFirstPicture();
            visitors.requireNoErrors();
        }
    }

    @Test
    void cannotBeDownloadedWhereThatIsSwitchedOff(Browser browser) {
        try (PlaygroundServer server =
                        new PlaygroundServer(
                                "--playground.downloads=off",
                                "--playground.download-dir=" + downloads);
                Visitors visitors = new Visitors(browser, server.address())) {
            TextPlaygroundPage page = visitors.openText();
            page.cards().choose("nsmc");
            PublishedPanel nsmc = new PublishedPanel(page.page());
            assertThat(nsmc.state()).containsText("Downloads are switched off on this server.");
            assertThat(nsmc.download()).isDisabled();
            assertThat(page.bar().playButton()).isDisabled();
            page.cards().choose("questions-ko");
            assertThat(nsmc.panel()).not().isVisible();
            assertThat(page.page().locator("np-text-plane")).containsText("travel");
            page.bar().step(1);
            visitors.requireNoErrors();
        }
    }

    private static TextPlaygroundPage open(
            Visitors visitors, PlaygroundServer server, Visitor visitor) {
        Page window = visitors.visit(visitor);
        window.navigate(server.address() + "text?texts=reuters");
        return new TextPlaygroundPage(window);
    }

    private static void train(TextPlaygroundPage page) {
        assertThat(page.page().locator("np-text-plane"))
                .containsText("earn", new ContainsTextOptions().setTimeout(UNTIL_PREPARED));
        page.bar().choose("speed", "Full speed");
        page.bar().play();
        page.bar().awaitEpochFrom(2);
        page.sentence().type("net profit of the bank rose to 12 mln dlrs");
        assertThat(page.sentence().decision()).isVisible();
        assertThat(List.of("earn", "acq"))
                .anyMatch(topic -> page.sentence().decision().innerText().contains(topic));
        Artifacts.screenshot(page.page(), "download-trained");
    }
}
