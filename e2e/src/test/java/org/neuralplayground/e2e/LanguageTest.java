package org.neuralplayground.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neuralplayground.e2e.harness.Journeys;
import org.neuralplayground.e2e.harness.Visitor;
import org.neuralplayground.e2e.harness.Visitors;
import org.neuralplayground.e2e.pages.PlaygroundPage;

@ExtendWith(Journeys.class)
@DisplayName("Language and colours")
class LanguageTest {
    /// English words; names of people and of functions are the same in Korean.
    private static final Pattern ENGLISH =
            Pattern.compile("\\b(?!Leaky|Sigmoid|Linear|Swish|Step)[A-Z][a-z]{3,}.*");

    private static final Visitor KOREAN = Visitor.USUAL.reading("ko-KR");

    @Test
    void followABrowserThatWantsKorean(Visitors visitors) {
        PlaygroundPage page = visitors.open("", KOREAN);
        assertKorean(page);
    }

    @Test
    void areEnglishForEveryOtherLanguage(Visitors visitors) {
        PlaygroundPage page = visitors.open("", Visitor.USUAL.reading("fr-FR"));
        assertThat(html(page)).hasAttribute("lang", "en");
        assertThat(page.bar().playButton()).hasAccessibleName("Train");
    }

    @Test
    void switchWhileTrainingGoesOnAndStayAfterAReload(Visitors visitors) {
        PlaygroundPage page = visitors.open();
        page.data().choose("Gauss");
        page.bar().play();
        page.bar().awaitEpochFrom(20);
        page.switchLanguage();
        assertKorean(page);
        long switched = page.bar().epoch();
        assertThat(switched).isGreaterThanOrEqualTo(20);
        page.bar().awaitEpochFrom(switched + 20);
        page.awaitQuery("data=gauss");
        page.page().reload();
        page.awaitFirstPicture();
        assertKorean(page);
        page.switchLanguage();
        assertThat(html(page)).hasAttribute("lang", "en");
        assertThat(page.bar().playButton()).hasAccessibleName("Pause");
    }

    @Test
    void leaveNoEnglishWordInKorean(Visitors visitors) {
        PlaygroundPage page = visitors.open("", KOREAN);
        String words = page.page().getByRole(AriaRole.MAIN).ariaSnapshot();
        assertThat(ENGLISH.matcher(words).results().map(MatchResult::group)).isEmpty();
    }

    @Test
    void followASystemThatIsDark(Visitors visitors) {
        PlaygroundPage page = visitors.open("", Visitor.USUAL.inTheDark());
        assertThat(background(page)).isEqualTo("rgb(21, 23, 27)");
    }

    @Test
    void goFromTheSystemsColoursToDarkAndLightAndBack(Visitors visitors) {
        PlaygroundPage page = visitors.open();
        String light = page.plot().picture();
        page.switchScheme();
        assertThat(html(page)).hasCSS("color-scheme", "dark");
        assertThat(background(page)).isEqualTo("rgb(21, 23, 27)");
        page.await(() -> !page.plot().picture().equals(light));
        page.page().reload();
        page.awaitFirstPicture();
        assertThat(html(page)).hasCSS("color-scheme", "dark");
        page.switchScheme();
        assertThat(html(page)).hasCSS("color-scheme", "light");
        page.switchScheme();
        assertThat(html(page)).hasCSS("color-scheme", "light dark");
    }

    private static void assertKorean(PlaygroundPage page) {
        assertThat(html(page)).hasAttribute("lang", "ko");
        assertThat(page.page()).hasTitle(Pattern.compile("[가-힣]"));
        assertThat(page.bar().menu("learning-rate")).containsText("학습률");
        assertThat(page.page().getByTestId("language")).hasText("English");
        assertThat(page.page().locator("np-network")).containsText(Pattern.compile("[가-힣]"));
    }

    private static Locator html(PlaygroundPage page) {
        return page.page().locator("html");
    }

    private static Object background(PlaygroundPage page) {
        return page.page().evaluate("() => getComputedStyle(document.body).backgroundColor");
    }
}
