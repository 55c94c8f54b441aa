package org.neuralplayground.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neuralplayground.e2e.harness.Artifacts;
import org.neuralplayground.e2e.harness.Journeys;
import org.neuralplayground.e2e.harness.Visitors;
import org.neuralplayground.e2e.pages.CsvDialog;
import org.neuralplayground.e2e.pages.Figure;
import org.neuralplayground.e2e.pages.PlaygroundPage;

@ExtendWith(Journeys.class)
@DisplayName("Own points")
class OwnPointsTest {
    private static final Pattern SOME_POINTS = Pattern.compile("[?&]points=[\\w-]{40,}");

    @Test
    void areDrawnAndLearned(Visitors visitors) {
        PlaygroundPage page = visitors.open();
        draw(page);
        page.bar().choose("learning-rate", "0.3");
        page.bar().choose("speed", "Full speed");
        page.bar().play();
        page.await(() -> page.plot().number(Figure.TRAIN_LOSS) < 0.05);
        page.bar().pause();
        assertThat(page.plot().number(Figure.TRAIN_SCORE)).isEqualTo(100);
        Artifacts.screenshot(page.page(), "own-points-trained");
    }

    @Test
    void canBeErasedUndoneAndCleared(Visitors visitors) {
        PlaygroundPage page = visitors.open();
        draw(page);
        String drawn = page.query();
        page.drawTools().take("Erase");
        page.plot().click(-3, 3);
        page.await(() -> !page.query().equals(drawn));
        page.drawTools().undo();
        page.await(() -> page.query().equals(drawn));
        page.drawTools().clear();
        assertThat(page.page()).not().hasURL(SOME_POINTS);
    }

    @Test
    void comeFromText(Visitors visitors) {
        PlaygroundPage page = visitors.open("?data=own");
        CsvDialog csv = page.drawTools().csv();
        csv.use("1,2,1\n-1;-2;0\n3\t3\t1\n-4,-4,0");
        assertThat(csv.title()).not().isVisible();
        assertThat(page.page()).hasURL(Pattern.compile("[?&]points=[\\w-]{16}(&|$)"));
        assertThat(page.plot().figure(Figure.TRAIN_LOSS)).hasText(Pattern.compile("\\d"));
    }

    @Test
    void withMistakesNameTheLinesAndChangeNothing(Visitors visitors) {
        PlaygroundPage page = visitors.open("?data=own");
        String before = page.query();
        CsvDialog csv = page.drawTools().csv();
        csv.use("1,2,1\n7,0,1\n1,1\n1,zwei,0");
        assertThat(csv.mistakes()).containsText("3 mistakes. Nothing was changed");
        assertThat(csv.mistakes()).containsText("Line 2: x must be from -6 to 6, but was 7.");
        assertThat(csv.mistakes()).containsText("Line 3:");
        assertThat(csv.mistakes()).containsText("Line 4:");
        assertThat(csv.title()).isVisible();
        assertThat(page.query()).isEqualTo(before);
        Artifacts.screenshot(page.page(), "csv-mistakes");
    }

    @Test
    void comeFromAFileAfterOneThatCannotBeRead(Visitors visitors) {
        PlaygroundPage page = visitors.open("?data=own");
        CsvDialog csv = page.drawTools().csv();
        csv.upload(new byte[] {(byte) 0xff, (byte) 0xfe, '1'});
        assertThat(csv.mistakes()).containsText("not UTF-8");
        csv.upload("1,2,0\n-1,-2,1\n3,3,1\n".getBytes(StandardCharsets.UTF_8));
        assertThat(csv.text()).hasValue("1,2,0\n-1,-2,1\n3,3,1\n");
        csv.use();
        assertThat(page.page()).hasURL(Pattern.compile("[?&]points=[\\w-]{12}(&|$)"));
    }

    /// Two lines of points, class 0 above and class 1 below.
    private static void draw(PlaygroundPage page) {
        page.data().choose("Yours");
        assertThat(page.plot().drawingPlace()).isVisible();
        page.plot().drag(-4, 3, 4, 3);
        assertThat(page.page()).hasURL(SOME_POINTS);
        String oneLine = page.query();
        page.drawTools().take("1");
        page.plot().drag(-4, -3, 4, -3);
        page.await(() -> !page.query().equals(oneLine));
    }
}
