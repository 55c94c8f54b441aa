package org.neuralplayground.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.dataset.SharedData;
import org.neuralplayground.text.Language.Korean;
import org.neuralplayground.text.Language.Morphemes;

@DisplayName("Reviews that people wrote become vectors")
class RealReviewsTest {
    private static final int REVIEWS = 5_000;

    /// Naver's film reviews: `id document label` in columns, after a line of names.
    private static List<String> koreanReviews() throws IOException {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(
                                        Files.newInputStream(
                                                SharedData.file("nsmc_ratings_train.txt.gz"))),
                                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .limit(REVIEWS)
                    .map(line -> line.split("\t", -1)[1])
                    .toList();
        }
    }

    @Test
    void koreanReviewsAreMostlyOfFewMorphemes() throws IOException {
        AnalyzedTexts reviews = AnalyzedTexts.of(TextSpec.korean().analysis(), koreanReviews());

        TextPipeline pipeline =
                TextPipeline.fit(TextSpec.korean().withVocabularySize(5_000), reviews);

        assertThat(reviews.count()).isEqualTo(REVIEWS);
        assertThat(pipeline.vocabulary().size()).isEqualTo(5_000);
        assertThat(pipeline.coverage().share()).isBetween(0.97, 0.99);
        assertThat(pipeline.coverage().known())
                .isEqualTo(
                        pipeline.vocabulary().entries().stream()
                                .mapToLong(VocabularyEntry::frequency)
                                .sum());
        assertThat(pipeline.coverage().running()).isEqualTo(reviews.runningTerms());
        assertThat(pipeline.vectors(reviews).rows()).isEqualTo(REVIEWS);
    }

    @Test
    void theNounOfFilmReviewsIsFilm() throws IOException {
        Korean nouns = new Korean(true, Morphemes.NOUNS, List.of());

        TextPipeline pipeline =
                TextPipeline.fit(Traces.speaking(TextSpec.korean(), nouns), koreanReviews());

        assertThat(pipeline.vocabulary().entry(0).term()).isEqualTo("영화");
    }
}
