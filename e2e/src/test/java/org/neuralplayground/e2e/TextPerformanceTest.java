package org.neuralplayground.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neuralplayground.e2e.harness.Journeys;
import org.neuralplayground.e2e.harness.PlaygroundServer;
import org.neuralplayground.e2e.harness.RealData;
import org.neuralplayground.e2e.harness.Visitor;
import org.neuralplayground.e2e.harness.Visitors;
import org.neuralplayground.e2e.pages.TextPlaygroundPage;

/// How quickly the text playground answers, on a server where nobody else trains. The page itself
/// takes the measures; the figures are printed. The bounds catch what is broken, not what is
/// slower.
@ExtendWith(Journeys.class)
@DisplayName("The text playground")
class TextPerformanceTest {
    private static final int KEYS = 40;

    /// Milliseconds from a key to the sentence with coloured words.
    private static final String TYPE =
            """
            async () => {
                const root = document.querySelector('np-sentence').shadowRoot;
                const field = root.querySelector('textarea');
                const written = field.value + 'dull '[field.value.length % 5];
                const start = performance.now();
                field.value = written;
                field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
                const read = () => root.querySelector('.tokens')?.textContent === written
                    && root.querySelector('.token[style]') !== null;
                while (!read()) {
                    await new Promise(requestAnimationFrame);
                }
                return performance.now() - start;
            }
            """;

    /// Milliseconds from a click on a card to the picture of its texts, known by a class.
    private static final String CHOOSE =
            """
            async ([texts, name]) => {
                const plane = document.querySelector('np-text-plane').shadowRoot;
                const start = performance.now();
                document.querySelector(`[data-choice=${texts}]`).click();
                while (![...plane.querySelectorAll('.chip-class')]
                        .some(chip => chip.textContent.includes(name))) {
                    await new Promise(requestAnimationFrame);
                }
                return performance.now() - start;
            }
            """;

    @Test
    void readsASentenceSoonAfterEachKeyWhileItTrains(Browser browser) {
        try (PlaygroundServer server = new PlaygroundServer();
                Visitors visitors = new Visitors(browser, server.address())) {
            TextPlaygroundPage page = visitors.openText("?epochs=1000", Visitor.USUAL);
            page.bar().play();
            page.bar().awaitEpochFrom(3);
            double median = typing(page, "film reviews");
            page.bar().awaitPlaying(true);
            assertThat(median).isLessThan(600);
            visitors.requireNoErrors();
        }
    }

    @Test
    void readsASentenceSoonAfterEachKeyWhileImdbTrains(Browser browser) {
        try (PlaygroundServer server =
                        new PlaygroundServer(
                                "--playground.data-dir=" + RealData.folder("imdb.npz"));
                Visitors visitors = new Visitors(browser, server.address())) {
            Page window = visitors.visit(Visitor.USUAL);
            window.navigate(server.address() + "text?texts=imdb&epochs=1000");
            TextPlaygroundPage page = new TextPlaygroundPage(window);
            page.await(() -> page.plane().count() == 1);
            page.awaitFirstPicture();
            page.bar().choose("speed", "Full speed");
            page.bar().play();
            page.bar().awaitEpochFrom(1);
            double median = typing(page, "IMDB");
            page.bar().awaitPlaying(true);
            assertThat(median).isLessThan(1000);
            visitors.requireNoErrors();
        }
    }

    @Test
    void showsASamplesFirstPictureSoonAfterItWasChosen(Browser browser) {
        try (PlaygroundServer server = new PlaygroundServer();
                Visitors visitors = new Visitors(browser, server.address())) {
            TextPlaygroundPage page = visitors.openText();
            List<Double> first =
                    Stream.of(
                                    List.of("news-briefs-en", "sport"),
                                    List.of("questions-ko", "travel"),
                                    List.of("film-reviews-ko", "positive"),
                                    List.of("news-briefs-en", "sport"))
                            .map(choice -> number(page.page().evaluate(CHOOSE, choice)))
                            .toList();
            System.out.printf("ms from a sample's card to its first picture: %s%n", first);
            assertThat(first).allMatch(milliseconds -> milliseconds < 5000);
            assertThat(page.plane()).isVisible();
            visitors.requireNoErrors();
        }
    }

    /// Types letter by letter.
    ///
    /// @return the median of the milliseconds that it took
    private static double typing(TextPlaygroundPage page, String texts) {
        page.sentence().type("A dull film, ");
        List<Double> delays =
                Stream.generate(() -> number(page.page().evaluate(TYPE)))
                        .limit(KEYS)
                        .sorted()
                        .toList();
        double median = delays.get(KEYS / 2);
        System.out.printf(
                "ms from a key to coloured words while %s train: median %.0f, p95 %.0f, most %.0f%n",
                texts, median, delays.get(KEYS * 95 / 100 - 1), delays.getLast());
        return median;
    }

    private static double number(Object measured) {
        return ((Number) measured).doubleValue();
    }
}
