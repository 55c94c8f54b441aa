package org.neuralplayground.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.corpus.Corpus;
import org.neuralplayground.corpus.LabelledText;
import org.neuralplayground.corpus.Sample;
import org.neuralplayground.text.Language;
import org.neuralplayground.textplayground.TextPlaygroundSpec;
import org.neuralplayground.textplayground.TextSource;

@DisplayName("The choice of texts")
class TextChoicesTest {
    private final TextChoices choices = new TextChoices();
    private final TextPlaygroundSpec start = TextPlaygroundSpec.DEFAULT;

    @Test
    @DisplayName("brings what suits the texts, and what one had made for them before")
    void backAndForth() {
        TextPlaygroundSpec mine = TextEdits.withVocabularySize(start, 500);

        TextPlaygroundSpec korean = choices.with(mine, new TextChoice.Bundled(Sample.QUESTIONS_KO));
        TextPlaygroundSpec back =
                choices.with(korean, new TextChoice.Bundled(Sample.FILM_REVIEWS_EN));

        assertThat(korean)
                .isEqualTo(
                        TextPlaygroundSpec.startingWith(
                                new TextSource.Bundled(Sample.QUESTIONS_KO)));
        assertThat(back).isEqualTo(mine);
    }

    @Test
    @DisplayName("stays where own texts are chosen and there are none")
    void noOwn() {
        assertThat(choices.with(start, new TextChoice.Own())).isEqualTo(start);
        assertThat(choices.own(start)).isEmpty();
    }

    @Test
    @DisplayName("takes own texts as Korean or not by their letters, and keeps them")
    void own() {
        Corpus korean = corpus("정말 재미있다 good", "지루하고 길다");
        Corpus english = corpus("really good", "long and dull");

        TextPlaygroundSpec first = choices.withOwn(start, korean);
        TextPlaygroundSpec second = choices.withOwn(start, english);

        assertThat(first.text().analysis().language()).isInstanceOf(Language.Korean.class);
        assertThat(second.text().analysis().language()).isInstanceOf(Language.English.class);
        assertThat(choices.own(second)).contains(english);
        assertThat(choices.own(choices.with(second, new TextChoice.Bundled(Sample.NEWS_BRIEFS_EN))))
                .contains(english);
    }

    @Test
    @DisplayName("keeps the pipeline made for own texts when these are mended")
    void mended() {
        TextPlaygroundSpec mine =
                TextEdits.withVocabularySize(
                        choices.withOwn(start, corpus("really good", "dull")), 300);

        TextPlaygroundSpec mended = choices.withOwn(mine, corpus("really good", "very dull"));

        assertThat(mended.text()).isEqualTo(mine.text());
        assertThat(mended.source()).isNotEqualTo(mine.source());
    }

    @Test
    @DisplayName("has a card for each source")
    void cards() {
        assertThat(TextChoice.all()).hasSize(8).doesNotHaveDuplicates();
        assertThat(TextChoice.all())
                .extracting(TextChoice::id)
                .containsExactly(
                        "film-reviews-en",
                        "news-briefs-en",
                        "film-reviews-ko",
                        "questions-ko",
                        "own",
                        "imdb",
                        "reuters",
                        "nsmc");
    }

    private static Corpus corpus(String one, String other) {
        return new Corpus(
                List.of("a", "b"),
                List.of(
                        new LabelledText(one, 0, Optional.empty()),
                        new LabelledText(other, 1, Optional.empty())));
    }
}
