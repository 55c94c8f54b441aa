package org.neuralplayground.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neuralplayground.e2e.harness.Artifacts;
import org.neuralplayground.e2e.harness.Journeys;
import org.neuralplayground.e2e.harness.Visitor;
import org.neuralplayground.e2e.harness.Visitors;
import org.neuralplayground.e2e.pages.Figure;
import org.neuralplayground.e2e.pages.OwnTextsDialog;
import org.neuralplayground.e2e.pages.TextPlaygroundPage;

@ExtendWith(Journeys.class)
@DisplayName("Own texts")
class OwnTextsTest {
    /// 160 texts of two classes: who does something, and what they do there.
    private static final String GOOD_LINES = String.join("\n", goodLines());

    @Test
    void withMistakesNameTheLinesAndTrainOnTheOthers(Visitors visitors) {
        TextPlaygroundPage page = visitors.openText();
        OwnTextsDialog dialog = page.cards().own();
        dialog.lines().fill("no tab in this line\n" + GOOD_LINES + "\n\tno label\ncooking\t");
        assertThat(dialog.found()).hasText("160 texts in 2 classes: cooking, garden.");
        assertThat(dialog.mistakes()).containsText("3 lines give no text:");
        assertThat(dialog.mistakes())
                .containsText(
                        "Line 1: Line must be a label, a tab and a text, but was “no tab in this line”.");
        assertThat(dialog.mistakes()).containsText("Line 162:");
        assertThat(dialog.mistakes()).containsText("Line 163:");
        assertThat(dialog.mistakes()).containsText("must not be empty");
        Artifacts.screenshot(page.page(), "own-texts-mistakes");
        dialog.useButton().click();
        assertThat(dialog.title()).not().isVisible();
        page.awaitQuery("texts=own");
        assertThat(page.cards().radio("own")).hasAttribute("checked", "");
        assertThat(page.page().locator("np-text-plane")).containsText("garden");

        page.trainToTheEnd();
        assertThat(page.number(Figure.TEST_SCORE)).isGreaterThan(90);
        page.sentence().type("My sister waters the roses");
        assertThat(page.sentence().decision()).containsText("garden");
        assertThat(page.sentence().probability("garden")).isGreaterThan(80);
    }

    @Test
    void inAnotherEncodingAreToldAndTheMendedFileIsTaken(Visitors visitors) {
        TextPlaygroundPage page = visitors.openText();
        OwnTextsDialog dialog = page.cards().own();
        String korean = "음식\t김치찌개를 끓이는 법\n여행\t제주도에 가는 법\n";
        dialog.upload("korean.txt", korean.getBytes(Charset.forName("x-windows-949")));
        assertThat(dialog.mistakes()).containsText("must be in UTF-8, but in line 1");
        assertThat(dialog.useButton()).isDisabled();
        Artifacts.screenshot(page.page(), "own-texts-encoding");
        dialog.upload("korean.txt", korean.getBytes(StandardCharsets.UTF_8));
        assertThat(dialog.found()).hasText("2 texts in 2 classes: 여행, 음식.");
        assertThat(dialog.mistakes()).hasText("");
        assertThat(dialog.useButton()).isEnabled();
    }

    @Test
    void ofOneClassChangeNothing(Visitors visitors) {
        TextPlaygroundPage page = visitors.openText();
        OwnTextsDialog dialog = page.cards().own();
        dialog.lines().fill("happy\tWhat a wonderful day\nhappy\tThe sun shines");
        assertThat(dialog.mistakes()).containsText("must be from 2 to 20, but was 1.");
        assertThat(dialog.useButton()).isDisabled();
        page.page().keyboard().press("Escape");
        assertThat(dialog.title()).not().isVisible();
        assertThat(page.cards().radio("film-reviews-en")).hasAttribute("checked", "");
        page.awaitQuery("texts=film-reviews-en");
    }

    @Test
    void withMistakesAreToldInKoreanToo(Visitors visitors) {
        TextPlaygroundPage page = visitors.openText("", Visitor.USUAL.reading("ko-KR"));
        OwnTextsDialog dialog = page.cards().own();
        dialog.lines().fill("표 없는 줄\n" + GOOD_LINES);
        assertThat(dialog.mistakes()).containsText("표 없는 줄");
        assertThat(dialog.mistakes()).not().containsText(Pattern.compile("[A-Za-z]{4,}"));
        assertThat(dialog.found()).containsText("160");
        dialog.useButton().click();
        page.awaitQuery("texts=own");
    }

    @Test
    void areStillThereAfterAVisitToASample(Visitors visitors) {
        TextPlaygroundPage page = visitors.openText();
        OwnTextsDialog dialog = page.cards().own();
        dialog.lines().fill(GOOD_LINES);
        dialog.useButton().click();
        page.awaitQuery("texts=own");
        page.cards().choose("questions-ko");
        page.awaitQuery("texts=questions-ko");
        page.cards().choose("own");
        page.awaitQuery("texts=own");
        assertThat(page.cards().editOwn().lines()).hasValue(GOOD_LINES);
    }

    private static List<String> goodLines() {
        List<String> lines = new ArrayList<>();
        for (String who : List.of("My sister", "The neighbour", "Grandfather", "Our friend")) {
            for (String when : List.of("every day", "on Sunday", "in the evening", "at noon")) {
                for (String cooked : List.of("fries onions", "bakes bread", "stirs the soup")) {
                    lines.add("cooking\t%s %s %s".formatted(who, cooked, when));
                }
                lines.add("cooking\t%s tastes the sauce %s".formatted(who, when));
                lines.add("cooking\t%s peels potatoes %s".formatted(who, when));
                for (String grown : List.of("waters the roses", "cuts the hedge", "sows beans")) {
                    lines.add("garden\t%s %s %s".formatted(who, grown, when));
                }
                lines.add("garden\t%s rakes the leaves %s".formatted(who, when));
                lines.add("garden\t%s plants tulips %s".formatted(who, when));
            }
        }
        return lines;
    }
}
