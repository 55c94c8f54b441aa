package org.neuralplayground.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// The examples of Keras' documentation of `pad_sequences`.
@DisplayName("Sequences are filled up and cut as Keras does it")
class PaddedSequencesTest {
    private static final TokenLists TEXTS =
            TokenLists.of(List.of(new int[] {1}, new int[] {2, 3}, new int[] {4, 5, 6}));

    @Test
    void shortOnesAreFilledUpInFront() {
        assertThat(PaddedSequences.of(TEXTS, 3, SequenceSide.PRE, SequenceSide.PRE))
                .isEqualTo(Table.of(3, 3, 0, 0, 1, 0, 2, 3, 4, 5, 6));
    }

    @Test
    void shortOnesAreFilledUpAtTheEnd() {
        assertThat(PaddedSequences.of(TEXTS, 3, SequenceSide.POST, SequenceSide.PRE))
                .isEqualTo(Table.of(3, 3, 1, 0, 0, 2, 3, 0, 4, 5, 6));
    }

    @Test
    void longOnesAreCutOnEitherSide() {
        assertThat(PaddedSequences.of(TEXTS, 2, SequenceSide.PRE, SequenceSide.PRE))
                .isEqualTo(Table.of(3, 2, 0, 1, 2, 3, 5, 6));
        assertThat(PaddedSequences.of(TEXTS, 2, SequenceSide.POST, SequenceSide.POST))
                .isEqualTo(Table.of(3, 2, 1, 0, 2, 3, 4, 5));
    }

    @Test
    void anEmptyTextIsPaddingAlone() {
        assertThat(
                        PaddedSequences.of(
                                TokenLists.of(List.of(new int[0])),
                                2,
                                SequenceSide.PRE,
                                SequenceSide.PRE))
                .isEqualTo(Table.of(1, 2, 0, 0));
    }

    @Test
    void aLengthIsAtLeastOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PaddedSequences.of(TEXTS, 0, SequenceSide.PRE, SequenceSide.PRE))
                .withMessage("length must be at least 1, was 0");
    }
}
