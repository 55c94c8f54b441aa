package org.neuralplayground.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neuralplayground.dataset.RowSelection;

@DisplayName("Rows are divided as Keras and Chollet's book do")
class SplitTest {
    /// Keras: `int(math.floor(n * (1.0 - share)))` train. 10 rows at 0.3 are 7, as 1 - 0.3 is not
    /// below 0.7; 100 at 0.9 are 9, as 1 - 0.9 is a little below 0.1.
    @ParameterizedTest
    @CsvSource({"10, 0.2, 8", "10, 0.3, 7", "100, 0.9, 9", "7, 0.5, 3", "60000, 0.1, 54000"})
    void aShareOfTheLastRowsValidates(int rows, double share, int training) {
        Split split = Split.lastShare(rows, share);

        assertThat(split.training()).isEqualTo(RowSelection.range(0, training));
        assertThat(split.validation()).isEqualTo(RowSelection.range(training, rows));
    }

    @Test
    void aCountOfRowsAtEitherEndValidates() {
        assertThat(Split.lastCount(10, 3))
                .isEqualTo(new Split(RowSelection.range(0, 7), RowSelection.range(7, 10)));
        assertThat(Split.firstCount(10, 3))
                .isEqualTo(new Split(RowSelection.range(3, 10), RowSelection.range(0, 3)));
    }

    @Test
    void aSplitFollowsAnOrder() {
        assertThat(Split.lastCount(3, 1).of(RowSelection.of(9, 4, 6)))
                .isEqualTo(new Split(RowSelection.of(9, 4), RowSelection.of(6)));
    }

    @Test
    void noPartIsEmpty() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Split.lastShare(1, 0.5))
                .withMessage(
                        "both parts of a split must have rows, had 0 for training and 1 for"
                                + " validation");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Split.lastShare(10, Double.NaN))
                .withMessage("validation share must be in (0, 1), was NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Split.firstCount(10, 10))
                .withMessage("count of validation rows must be in [1, 9], was 10");
    }

    @Test
    void bostonsFourFoldsOfTheBook() {
        List<Split> folds = KFold.of(404, 4);

        assertThat(folds).hasSize(4);
        assertThat(folds.get(1).validation()).isEqualTo(RowSelection.range(101, 202));
        assertThat(folds.get(1).training())
                .isEqualTo(RowSelection.range(0, 101).and(RowSelection.range(202, 404)));
    }

    @Test
    void theRemainderOnlyTrains() {
        List<Split> folds = KFold.of(11, 3);

        assertThat(folds.stream().map(Split::validation))
                .containsExactly(
                        RowSelection.range(0, 3),
                        RowSelection.range(3, 6),
                        RowSelection.range(6, 9));
        assertThat(folds)
                .allSatisfy(
                        fold -> assertThat(fold.training().toArray()).contains(9, 10).hasSize(8));
    }

    @Test
    void shuffledFoldsValidateEachRowOnce() {
        List<Split> folds = KFold.shuffled(20, 5, new SplittableRandom(3));

        assertThat(folds.stream().flatMapToInt(fold -> Arrays.stream(fold.validation().toArray())))
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 20).boxed().toList());
        assertThat(folds.getFirst().validation()).isNotEqualTo(RowSelection.range(0, 4));
        assertThat(folds).isEqualTo(KFold.shuffled(20, 5, new SplittableRandom(3)));
        assertThat(folds)
                .allSatisfy(fold ->
                        assertThat(fold.training().toArray())
                                .hasSize(16)
                                .doesNotContain(fold.validation().toArray()));
    }

    @Test
    void foldsAreTwoOrMoreAndNotEmpty() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KFold.of(10, 1))
                .withMessage("count of folds must be in [2, 10], was 1");
        assertThatIllegalArgumentException().isThrownBy(() -> KFold.of(3, 4));
    }
}
