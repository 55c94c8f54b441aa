package org.neuralplayground.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A sparse table")
class SparseTableTest {
    private static final TokenLists TEXTS =
            TokenLists.of(List.of(new int[] {4, 1, 4, 4}, new int[] {}, new int[] {0, 1}));

    @Test
    void hasAOneForEachWordOfAText() {
        assertThat(BagOfWords.multiHot(TEXTS, 5).toTable())
                .isEqualTo(Table.of(3, 5, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0));
    }

    @Test
    void countsHowOftenEachWordOccurs() {
        SparseTable counts = BagOfWords.counts(TEXTS, 5);
        assertThat(counts.toTable())
                .isEqualTo(Table.of(3, 5, 0, 1, 0, 0, 3, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0));
        assertThat(counts.stored()).isEqualTo(4);
        assertThat(counts.stored(1)).isZero();
        assertThat(counts.at(0, 4)).isEqualTo(3);
        assertThat(counts.at(0, 3)).isZero();
        assertThat(counts).hasToString("SparseTable[3 x 5, 4 stored]");
    }

    @Test
    void mayLeaveOutItsFirstColumns() {
        SparseTable counts = BagOfWords.counts(TEXTS, 5).withoutFirst(1);
        assertThat(counts.toTable())
                .isEqualTo(Table.of(3, 5, 0, 1, 0, 0, 3, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0));
        assertThat(counts.stored()).isEqualTo(3);
        assertThat(BagOfWords.counts(TEXTS, 5).withoutFirst(0))
                .isEqualTo(BagOfWords.counts(TEXTS, 5));
    }

    @Test
    void refusesATokenThatTheVocabularyDoesNotHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BagOfWords.counts(TEXTS, 4))
                .withMessage("text 1: a token must be below the vocabulary of 4, was 4");
    }

    @Test
    void isMadeOfAFullTableAndBack() {
        Table full = Table.of(2, 3, 0, -2.5f, 0, 1, 0, 1);
        SparseTable sparse = SparseTable.of(full);
        assertThat(sparse)
                .isEqualTo(
                        SparseTable.of(3, new int[] {0, 1, 3}, new int[] {1, 0, 2}, -2.5f, 1, 1));
        assertThat(sparse.toTable()).isEqualTo(full);
        assertThat(sparse).hasSameHashCodeAs(SparseTable.of(full));
        assertThat(sparse).isNotEqualTo(SparseTable.of(Table.of(2, 3, 0, -2.5f, 0, 1, 0, 2)));
    }

    @Test
    void hasNoOtherRowsAndColumns() {
        SparseTable table = BagOfWords.multiHot(TEXTS, 5);
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> table.at(3, 0));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> table.at(0, 5));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> table.stored(-1));
    }

    /// The example of scikit-learn's user guide, "Tf–idf term weighting".
    @Test
    void weighsWordsAsScikitLearnDoes() {
        SparseTable counts =
                SparseTable.of(
                        Table.of(6, 3, 3, 0, 1, 2, 0, 0, 3, 0, 0, 4, 0, 0, 3, 2, 0, 3, 0, 2));
        TfIdf weights = TfIdf.fit(counts);
        assertThat(weights.idf(0)).isEqualTo(1);
        Table weighted = weights.apply(counts).toTable();
        double[] expected = {
            0.85151335,
            0,
            0.52433293,
            1,
            0,
            0,
            1,
            0,
            0,
            1,
            0,
            0,
            0.55422893,
            0.83236428,
            0,
            0.63035731,
            0,
            0.77630514
        };
        for (int n = 0; n < expected.length; n++) {
            assertThat((double) weighted.at(n / 3, n % 3)).isCloseTo(expected[n], within(1e-7));
        }
    }

    /// Word 1 is in both texts of the fit, word 0 in one: idf 1 and ln 1.5 + 1 = 1.405465; a word
    /// that the fit never saw has ln 3 + 1 = 2.098612.
    @Test
    void weighsOtherTextsByWhatItWasFittedOn() {
        TfIdf weights = TfIdf.fit(SparseTable.of(Table.of(2, 3, 5, 1, 0, 0, 9, 0)));
        assertThat(weights.idf(0)).isCloseTo(1.405465, within(1e-6));
        assertThat(weights.idf(1)).isCloseTo(1, within(1e-6));
        assertThat(weights.idf(2)).isCloseTo(2.098612, within(1e-6));
        Table weighted = weights.apply(SparseTable.of(Table.of(2, 3, 1, 0, 2, 0, 0, 0))).toTable();
        double norm = Math.hypot(1.405465, 2 * 2.098612);
        assertThat((double) weighted.at(0, 0)).isCloseTo(1.405465 / norm, within(1e-6));
        assertThat((double) weighted.at(0, 2)).isCloseTo(2 * 2.098612 / norm, within(1e-6));
        assertThat(weighted.at(1, 0)).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weights.apply(BagOfWords.counts(TEXTS, 5)))
                .withMessage("counts must have 3 columns as at the fit, had 5");
    }
}
