package org.neuralplayground.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neuralplayground.e2e.harness.Artifacts;
import org.neuralplayground.e2e.harness.Journeys;
import org.neuralplayground.e2e.harness.Visitor;
import org.neuralplayground.e2e.harness.Visitors;
import org.neuralplayground.e2e.pages.Figure;
import org.neuralplayground.e2e.pages.SentenceField;
import org.neuralplayground.e2e.pages.TextPlaygroundPage;

@ExtendWith(Journeys.class)
@DisplayName("A network that reads")
class TextTrainingTest {
    private static final Visitor KOREAN = Visitor.USUAL.reading("ko-KR");

    @Test
    void learnsTheTopicsOfNewsBriefsAndShowsHow(Visitors visitors) {
        TextPlaygroundPage page = visitors.openText();
        assertThat(page.cards().radio("film-reviews-en")).hasAttribute("checked", "");
        page.cards().choose("news-briefs-en");
        page.awaitQuery("texts=news-briefs-en");
        assertThat(page.page().locator("np-text-plane")).containsText("weather");
        assertThat(page.pipeline().example()).not().isEmpty();
        String before = page.planePicture();
        page.bar().play();
        page.bar().awaitEpochFrom(5);
        page.await(() -> page.curves().points() >= 5);
        assertThat(page.planePicture()).isNotEqualTo(before);
        assertThat(page.ending()).containsText("epochs are done.");
        long last = page.bar().epoch();
        page.await(() -> page.curves().lastEpoch() == last);
        assertThat(page.number(Figure.TRAIN_SCORE)).isGreaterThan(95);
        assertThat(page.number(Figure.TEST_SCORE)).isGreaterThan(60);

        SentenceField sentence = page.sentence();
        sentence.type("The coach praised his players after they won the match.");
        assertThat(sentence.decision()).containsText("sport");
        assertThat(sentence.about()).containsText("sport");
        assertThat(sentence.probability("sport")).isGreaterThan(50);
        assertThat(sentence.isBlue("coach")).isTrue();
        sentence.decision().scrollIntoViewIfNeeded();
        Artifacts.screenshot(page.page(), "text-news-trained");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "film-reviews-en | A brilliant, moving film | positive | moving   | blue",
                "film-reviews-en | Dull and boring           | negative | Dull     | orange",
                "film-reviews-ko | 최고로 따뜻하고 아름답다     | positive | 최고     | blue",
                "film-reviews-ko | 최악이다. 지루하고 돈이 아깝다 | negative | 최악     | orange"
            })
    void colourAFilmReviewsWordsByWhatTheySay(
            String texts,
            String review,
            String decision,
            String word,
            String colour,
            Visitors visitors) {
        TextPlaygroundPage page = visitors.openText("?texts=" + texts, Visitor.USUAL);
        page.trainToTheEnd();
        SentenceField sentence = page.sentence();
        sentence.type(review);
        assertThat(sentence.decision()).containsText(decision);
        assertThat(sentence.about()).containsText("positive");
        assertThat(sentence.probability(decision)).isGreaterThan(50);
        assertThat(sentence.isBlue(word)).isEqualTo(colour.equals("blue"));
        assertThat(sentence.contribution(word) > 0).isEqualTo(colour.equals("blue"));
        sentence.decision().scrollIntoViewIfNeeded();
        Artifacts.screenshot(page.page(), "text-" + texts + "-" + decision);
    }

    @Test
    void followsTheTrainingWithTheSentenceThatIsThere(Visitors visitors) {
        TextPlaygroundPage page = visitors.openText();
        SentenceField sentence = page.sentence();
        sentence.type("Dull and boring");
        assertThat(sentence.decision()).isVisible();
        String before = sentence.decision().innerText();
        page.trainToTheEnd();
        assertThat(sentence.decision()).containsText("negative");
        assertThat(sentence.decision()).not().hasText(before);
        assertThat(sentence.probability("negative")).isGreaterThan(50);
    }

    @Test
    void readsKoreanQuestionsOnAKoreanPage(Visitors visitors) {
        TextPlaygroundPage page = visitors.openText("?texts=questions-ko", KOREAN);
        page.trainToTheEnd();
        SentenceField sentence = page.sentence();
        sentence.type("내일 비가 올까요?");
        assertThat(sentence.decision()).containsText("weather");
        Locator rain = sentence.token("비");
        assertThat(rain).isVisible();
        assertThat(sentence.isBlue("비")).isTrue();
        assertThat(page.ending()).containsText(Pattern.compile("[가-힣]"));
        Artifacts.screenshot(page.page(), "text-questions-korean");
    }
}
