package org.neuralplayground.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SyntheticDataTest {

    @Test
    void aFifthOfADigitIsInk() {
        float[] images = new SyntheticDigits(1000, 1).images();
        long ink = IntStream.range(0, images.length).filter(n -> images[n] > 0).count();
        assertThat((double) ink / images.length).isCloseTo(0.2, within(0.01));
    }

    @Test
    void aReviewHasAbout120DifferentWordsInAscendingOrder() {
        int[][] words = new SyntheticReviews(1000, 1).words();
        assertThat(Arrays.stream(words).mapToInt(review -> review.length).average().orElseThrow())
                .isCloseTo(120, within(5.0));
        assertThat(Arrays.asList(words))
                .allSatisfy(review -> {
                    assertThat(review).isSorted().doesNotHaveDuplicates();
                    assertThat(review[0]).isNotNegative();
                    assertThat(review[review.length - 1]).isLessThan(SyntheticReviews.VOCABULARY);
                });
    }

    @Test
    void equalSeedsGiveEqualData() {
        assertThat(new SyntheticReviews(10, 3).words())
                .isDeepEqualTo(new SyntheticReviews(10, 3).words());
        assertThat(new SyntheticDigits(10, 3).images())
                .isEqualTo(new SyntheticDigits(10, 3).images());
        assertThat(new SyntheticSequences(10, 5, 3).values())
                .isEqualTo(new SyntheticSequences(10, 5, 3).values())
                .isNotEqualTo(new SyntheticSequences(10, 5, 4).values());
    }
}
