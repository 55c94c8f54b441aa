package org.neuralplayground.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.dataset.TokenLists;

@DisplayName("Counts of words")
class WordCountsTest {

    /// 16 times word 0, once word 2, in three texts.
    private static WordCounts counts() {
        int[] eight = {0, 0, 0, 0, 0, 0, 0, 0};
        return WordCounts.of(TokenLists.of(List.of(eight, new int[] {2}, eight)), 4);
    }

    /// 16^¾ is 8.
    @Test
    void flattenTheNoise() {
        AliasTable noise = counts().noise();
        assertThat(noise.probability(0)).isCloseTo(8 / 9.0, within(1e-15));
        assertThat(noise.probability(1)).isZero();
        assertThat(noise.probability(2)).isCloseTo(1 / 9.0, within(1e-15));
    }

    /// Word 0 is 16/17 of all: with t = 1/17 a quarter stays. Word 2 is just t.
    @Test
    void thinOutWhatIsFrequent() {
        double[] keeping = counts().keeping(1 / 17.0);
        assertThat(keeping[0]).isCloseTo(0.25, within(1e-15));
        assertThat(keeping[1]).isEqualTo(1);
        assertThat(keeping[2]).isCloseTo(1, within(1e-15));
        assertThat(counts().keeping(1)).containsOnly(1);
    }

    @Test
    void refuseNoWordsAndWordsThatAreNotInTheVocabulary() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WordCounts.of(TokenLists.of(List.of(new int[0])), 3))
                .withMessage("texts must have at least 1 word, had none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WordCounts.of(TokenLists.of(List.of(new int[] {3})), 3))
                .withMessage("a word must be in [0, 3), was 3");
    }
}
