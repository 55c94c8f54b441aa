package org.neuralplayground.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The product's samples")
class SampleTest {

    @ParameterizedTest
    @CsvSource({
        "FILM_REVIEWS_EN, 2, en, film-reviews-en",
        "NEWS_BRIEFS_EN, 6, en, news-briefs-en",
        "FILM_REVIEWS_KO, 2, ko, film-reviews-ko",
        "QUESTIONS_KO, 4, ko, questions-ko"
    })
    void haveTheirClassesAndLanguages(Sample sample, int classes, String language, String id) {
        assertThat(sample.language()).isEqualTo(Locale.of(language));
        assertThat(sample.id()).isEqualTo(id);
        assertThat(sample.read().classes()).hasSize(classes);
    }

    @ParameterizedTest
    @EnumSource
    void haveFourHundredTextsEvenlyOverTheirClassesAndHardOnesToo(Sample sample) {
        Corpus corpus = sample.read();
        assertThat(corpus.size()).isGreaterThanOrEqualTo(400);
        double even = (double) corpus.size() / corpus.classes().size();
        assertThat(corpus.counts())
                .allSatisfy(count -> assertThat(count / even).isBetween(0.7, 1.3));
        assertThat(corpus.texts())
                .anyMatch(text -> !text.kind().equals(corpus.texts().getFirst().kind()));
    }
}
