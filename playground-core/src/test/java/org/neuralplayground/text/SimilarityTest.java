package org.neuralplayground.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.dataset.SparseTable;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.text.Representation.Bag;

@DisplayName("Texts are as alike as the angle between their vectors, or what they share, says")
class SimilarityTest {
    private static final float EPSILON = 1e-7f;

    private static TextPipeline fit(Bag bag, String... texts) {
        return TextPipeline.fit(Traces.ENGLISH.withRepresentation(bag), List.of(texts));
    }

    /// One word of three in common, each text having two.
    @Test
    void textsThatShareOneOfTheirTwoWordsAreHalfAlike() {
        List<String> texts = List.of("good film", "bad film");
        TextPipeline pipeline = fit(Bag.MULTI_HOT, "good film", "bad film");

        assertThat(pipeline.similarity(Similarity.COSINE, texts))
                .isEqualTo(Table.of(2, 2, 1, 0.5f, 0.5f, 1));
        assertThat(pipeline.similarity(Similarity.JACCARD, texts))
                .isEqualTo(Table.of(2, 2, 1, 1 / 3f, 1 / 3f, 1));
    }

    /// (2, 1) and (1, 0): cosine 2 / sqrt(5); shared 1 + 0 of 2 + 1.
    @Test
    void countsTellHowOftenAWordIsShared() {
        List<String> texts = List.of("good good film", "good");
        TextPipeline pipeline = fit(Bag.COUNTS, "good good film");

        assertThat(pipeline.similarity(Similarity.COSINE, texts).at(0, 1))
                .isCloseTo(0.8944272f, within(EPSILON));
        assertThat(pipeline.similarity(Similarity.JACCARD, texts).at(0, 1))
                .isCloseTo(1 / 3f, within(EPSILON));
    }

    /// Of two texts both have *film*, idf 1, and one each *good* and *bad*, idf ln(3/2) + 1 = i.
    /// The cosine is 1 / (1 + i i); with r = sqrt(1 + i i), Jaccard (1/r) / (1/r + 2 i/r).
    @Test
    void aCommonWordCountsForLessByTfIdf() {
        List<String> texts = List.of("good film", "bad film");
        TextPipeline pipeline = fit(Bag.TF_IDF, "good film", "bad film");
        double i = Math.log(1.5) + 1;

        assertThat((double) pipeline.similarity(Similarity.COSINE, texts).at(0, 1))
                .isCloseTo(1 / (1 + i * i), within(1e-6));
        assertThat((double) pipeline.similarity(Similarity.JACCARD, texts).at(0, 1))
                .isCloseTo(1 / (1 + 2 * i), within(1e-6));
    }

    @Test
    void nothingInCommonIsNotAlikeAndTwiceTheSameIsTheSameToTheCosine() {
        List<String> texts = List.of("good", "bad", "good good");
        TextPipeline pipeline = fit(Bag.COUNTS, "good bad");

        assertThat(pipeline.similarity(Similarity.COSINE, texts))
                .isEqualTo(Table.of(3, 3, 1, 0, 1, 0, 1, 0, 1, 0, 1));
        assertThat(pipeline.similarity(Similarity.JACCARD, texts))
                .isEqualTo(Table.of(3, 3, 1, 0, 0.5f, 0, 1, 0, 0.5f, 0, 1));
    }

    @Test
    void aTextOfWhichNothingIsKnownIsLikeNone() {
        TextPipeline pipeline = fit(Bag.TF_IDF, "good");

        for (Similarity measure : Similarity.values()) {
            assertThat(pipeline.similarity(measure, List.of("good", "", "unheard")))
                    .isEqualTo(Table.of(3, 3, 1, 0, 0, 0, 0, 0, 0, 0, 0));
        }
        assertThat(pipeline.similarity(Similarity.COSINE, List.of())).isEqualTo(Table.of(0, 0));
    }

    @Test
    void moreTextsThanCanBeReadAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        fit(Bag.COUNTS, "a")
                                .similarity(Similarity.COSINE, Collections.nCopies(51, "a")))
                .withMessage("number of compared texts must be in [0, 50], was 51");
    }

    @Test
    void negativeNumbersAreRefused() {
        SparseTable negative = SparseTable.of(1, new int[] {0, 1}, new int[] {0}, -2);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Similarity.JACCARD.matrix(negative))
                .withMessage("numbers of compared vectors must be 0 or more, was -2.0");
    }
}
