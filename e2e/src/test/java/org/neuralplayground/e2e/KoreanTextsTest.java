package org.neuralplayground.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neuralplayground.e2e.harness.Artifacts;
import org.neuralplayground.e2e.harness.Journeys;
import org.neuralplayground.e2e.harness.Visitor;
import org.neuralplayground.e2e.harness.Visitors;
import org.neuralplayground.e2e.pages.Pipeline;
import org.neuralplayground.e2e.pages.TextPlaygroundPage;

@ExtendWith(Journeys.class)
@DisplayName("Korean texts")
class KoreanTextsTest {
    /// English words; names of people, texts and functions are the same in Korean, and “Good”
    /// stands for an English word where small letters are explained.
    private static final Pattern ENGLISH =
            Pattern.compile("\\b(?!Leaky|Swish|Reuters|Good)[A-Z][a-z]{3,}.*");

    private static final Visitor KOREAN = Visitor.USUAL.reading("ko-KR");

    @Test
    void keepAWordOfTheUsersDictionaryInOnePiece(Visitors visitors) {
        TextPlaygroundPage page = visitors.openText("?texts=film-reviews-ko", KOREAN);
        Pipeline pipeline = page.pipeline();
        pipeline.example().fill("꿀잼 보장!");
        assertThat(pipeline.chipsOf("tokens")).hasText(new String[] {"꿀", "잼", "보장"});
        pipeline.useWords("꿀잼");
        assertThat(pipeline.chipsOf("tokens")).hasText(new String[] {"꿀잼", "보장"});
        page.sentence().type("꿀잼 보장");
        assertThat(page.sentence().token("꿀잼")).isVisible();
        Artifacts.screenshot(page.page(), "text-own-word");
        pipeline.useWords("");
        assertThat(pipeline.chipsOf("tokens")).hasText(new String[] {"꿀", "잼", "보장"});
    }

    @Test
    void nameAWrongWordOfTheDictionaryAndKeepWhatWasTyped(Visitors visitors) {
        TextPlaygroundPage page = visitors.openText("?texts=film-reviews-ko", KOREAN);
        Pipeline pipeline = page.pipeline();
        String query = page.query();
        pipeline.useWords("꿀잼\n세종시 세종 군");
        assertThat(pipeline.wordMistakes()).containsText(Pattern.compile("2.*세종시"));
        assertThat(pipeline.userWords()).hasValue("꿀잼\n세종시 세종 군");
        assertThat(page.query()).isEqualTo(query);
    }

    @Test
    void comeApartIntoMorphemesOrStayWholeWords(Visitors visitors) {
        TextPlaygroundPage page = visitors.openText("?texts=film-reviews-ko", Visitor.USUAL);
        Pipeline pipeline = page.pipeline();
        pipeline.example().fill("배우가 좋았다");
        assertThat(pipeline.chipsOf("tokens").first()).hasText("배우");
        page.bar().choose("morphemes", "Whole words");
        assertThat(pipeline.chipsOf("tokens")).hasText(new String[] {"배우가", "좋았다"});
        page.bar().choose("morphemes", "Morphemes");
        pipeline.toggle("nouns");
        page.awaitQuery("morphemes=nouns");
        assertThat(pipeline.stage("stems").locator("s").first()).isVisible();
        assertThat(pipeline.stage("stems").locator("s").allInnerTexts()).doesNotContain("배우");
    }

    @Test
    void areShownWithoutAnEnglishWordOnAKoreanPage(Visitors visitors) {
        TextPlaygroundPage page = visitors.openText("?texts=questions-ko", KOREAN);
        assertThat(page.pipeline().example()).not().isEmpty();
        String words = page.page().getByRole(AriaRole.MAIN).ariaSnapshot();
        assertThat(ENGLISH.matcher(words).results().map(MatchResult::group)).isEmpty();
    }
}
