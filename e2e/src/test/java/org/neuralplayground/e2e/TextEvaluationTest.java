package org.neuralplayground.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neuralplayground.e2e.harness.Artifacts;
import org.neuralplayground.e2e.harness.Journeys;
import org.neuralplayground.e2e.harness.Visitor;
import org.neuralplayground.e2e.harness.Visitors;
import org.neuralplayground.e2e.pages.Figure;
import org.neuralplayground.e2e.pages.TestTab;
import org.neuralplayground.e2e.pages.TextPlaygroundPage;

@ExtendWith(Journeys.class)
@DisplayName("After training")
class TextEvaluationTest {
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    @Test
    void earlyStoppingMarksTheBestEpochAndAFreshNetworkTrainsForSoLong(Visitors visitors) {
        TextPlaygroundPage page =
                visitors.openText("?patience=3&epochs=60&rate=0.005", Visitor.USUAL);
        assertThat(page.trainAgain()).isDisabled();
        page.bar().play();
        assertThat(page.ending()).containsText("Stopped after");
        page.bar().awaitPlaying(false);
        assertThat(page.bar().playButton()).isDisabled();
        List<Integer> numbers = numbers(page.ending().innerText());
        int stopped = numbers.getFirst();
        int best = numbers.getLast();
        assertThat(stopped).isEqualTo(best + 3);
        assertThat(page.number(Figure.TEST_LOSS))
                .isCloseTo(page.curves().validationAt(best), within(0.00051));
        Locator mark = page.page().locator("vaadin-chart path.np-mark");
        assertThat(mark).hasCount(1);
        Artifacts.screenshot(page.page(), "text-stopped-early");

        assertThat(page.trainAgain())
                .containsText("Train again on all 418 texts for %d epochs".formatted(best));
        page.trainAgain().click();
        page.awaitQuery("epochs=" + best);
        page.awaitQuery("validation=0");
        assertThat(page.ending()).containsText("All %d epochs are done.".formatted(best));
        page.bar().awaitEpoch(best);
        page.await(() -> page.curves().lastEpoch() == best);
        assertThat(mark).hasCount(0);
    }

    @Test
    void theTestShowsWhatTheNetworkConfusesAndItsWorstMistakes(Visitors visitors) {
        TextPlaygroundPage page = visitors.openText("?texts=news-briefs-en", Visitor.USUAL);
        page.trainToTheEnd();
        page.open("test");
        TestTab test = page.test();
        test.ask();
        assertThat(test.state()).containsText("test texts");
        int texts = numbers(test.state().innerText()).getLast();
        int[][] counts = counts(test);
        assertThat(sum(counts)).isEqualTo(texts);
        assertThat(shownAccuracy(test)).isCloseTo(100.0 * right(counts) / texts, within(0.051));
        for (int label = 0; label < counts.length; label++) {
            assertScores(test.classes().nth(label), counts, label);
        }
        assertThat(test.mistakes().count()).isBetween(1, Math.min(20, texts - right(counts)));
        assertThat(test.mistakes().first()).containsText("but it is");
        test.mistakes().first().scrollIntoViewIfNeeded();
        Artifacts.screenshot(page.page(), "text-test-mistakes");

        page.bar().reset();
        assertThat(test.state()).hasText("");
    }

    /// Precision is the share of a column that is right, recall that of a row.
    private static void assertScores(Locator line, int[][] counts, int label) {
        int row = 0;
        int column = 0;
        for (int other = 0; other < counts.length; other++) {
            row += counts[label][other];
            column += counts[other][label];
        }
        List<String> cells = line.locator("td").allInnerTexts();
        assertThat(cells.get(0)).isEqualTo(percent(counts[label][label], column));
        assertThat(cells.get(1)).isEqualTo(percent(counts[label][label], row));
        assertThat(cells.get(3)).isEqualTo(Integer.toString(row));
    }

    private static String percent(int part, int whole) {
        return whole == 0 ? "–" : "%.1f %%".formatted(100.0 * part / whole);
    }

    private static int[][] counts(TestTab test) {
        List<Integer> cells =
                test.counts().allInnerTexts().stream().map(Integer::parseInt).toList();
        int classes = (int) Math.sqrt(cells.size());
        int[][] counts = new int[classes][classes];
        for (int place = 0; place < cells.size(); place++) {
            counts[place / classes][place % classes] = cells.get(place);
        }
        return counts;
    }

    private static int sum(int[][] counts) {
        int sum = 0;
        for (int[] row : counts) {
            for (int count : row) {
                sum += count;
            }
        }
        return sum;
    }

    private static int right(int[][] counts) {
        int right = 0;
        for (int label = 0; label < counts.length; label++) {
            right += counts[label][label];
        }
        return right;
    }

    private static double shownAccuracy(TestTab test) {
        String words = test.state().innerText();
        return Double.parseDouble(words.replaceAll("(?s).*accuracy ([\\d.]+) %.*", "$1"));
    }

    private static List<Integer> numbers(String words) {
        return NUMBER.matcher(words)
                .results()
                .map(MatchResult::group)
                .map(Integer::valueOf)
                .toList();
    }
}
