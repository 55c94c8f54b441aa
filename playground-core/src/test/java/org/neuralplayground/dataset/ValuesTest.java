package org.neuralplayground.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.ejml.data.FMatrixRMaj;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the readers give cannot be changed and is taken apart by rows")
class ValuesTest {
    private static final Table TABLE = Table.of(3, 2, 1, 2, 3, 4, 5, 6);
    private static final RowSelection LAST_AND_FIRST = RowSelection.of(2, 0);

    @Test
    void aTableTurnsIntoFeaturesByExamples() {
        FMatrixRMaj inputs = TABLE.toFeaturesByExamples();

        assertThat(inputs.numRows).isEqualTo(2);
        assertThat(inputs.numCols).isEqualTo(3);
        assertThat(inputs.data).containsExactly(1, 3, 5, 2, 4, 6);
    }

    @Test
    void aTableGivesItsColumnsAndRows() {
        assertThat(TABLE.column(1)).containsExactly(2, 4, 6);
        assertThat(TABLE.columns(1, 2)).isEqualTo(Table.of(3, 1, 2, 4, 6));
        assertThat(TABLE.select(LAST_AND_FIRST)).isEqualTo(Table.of(2, 2, 5, 6, 1, 2));
        assertThatThrownBy(() -> TABLE.at(0, 2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> TABLE.columns(1, 3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> TABLE.select(RowSelection.of(3)))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Table.of(2, 2, 1, 2, 3))
                .withMessage("a table of 2 x 2 must have as many numbers, had 3");
    }

    @Test
    void whatGoesInOrOutIsCopied() {
        float[] numbers = {1, 2};
        Table table = Table.of(1, 2, numbers);
        numbers[0] = 9;
        table.toArray()[1] = 9;
        table.toFeaturesByExamples().data[0] = 9;
        table.column(0)[0] = 9;

        assertThat(table).isEqualTo(Table.of(1, 2, 1, 2)).hasSameHashCodeAs(Table.of(1, 2, 1, 2));
        assertThat(table).isNotEqualTo(Table.of(2, 1, 1, 2));
    }

    @Test
    void pixelsAreScaledByTheirLargestValue() {
        ByteImages images = ByteImages.of(2, 1, 2, ReadFiles.bytes(0, 51, 255, 102));
        float[] target = {9, 9, 9};

        images.copyScaled(0, target, 1);

        assertThat(target).containsExactly(9, 0, 0.2f);
        assertThat(images.toTable()).isEqualTo(Table.of(2, 2, 0, 0.2f, 1, 0.4f));
        assertThat(images.select(RowSelection.of(1)))
                .isEqualTo(ByteImages.of(1, 1, 2, ReadFiles.bytes(255, 102)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ByteImages.of(2, 2, 2, new byte[7]))
                .withMessage("2 images of 2 x 2 must have as many pixels, had 7");
    }

    @Test
    void labelsGoWithTheirImages() {
        ByteImages images = ByteImages.of(3, 1, 1, ReadFiles.bytes(10, 20, 30));
        LabelledImages labelled =
                new LabelledImages(images, ByteLabels.of(ReadFiles.bytes(4, 0, 200)));

        LabelledImages selected = labelled.select(LAST_AND_FIRST);

        assertThat(selected.images().pixel(0, 0, 0)).isEqualTo(30);
        assertThat(selected.labels().toArray()).containsExactly(200, 4);
        assertThat(selected.labels().classes()).isEqualTo(201);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LabelledImages(images, ByteLabels.of((byte) 1)))
                .withMessage("each image must have one label, had 3 images and 1 labels");
    }

    @Test
    void textsKeepTheirBounds() {
        TokenLists texts = TokenLists.of(List.of(new int[] {5, 6, 7}, new int[0], new int[] {8}));

        assertThat(texts.count()).isEqualTo(3);
        assertThat(texts.totalLength()).isEqualTo(4);
        assertThat(texts.length(1)).isZero();
        assertThat(texts.at(2, 0)).isEqualTo(8);
        assertThat(texts.largest()).isEqualTo(8);
        assertThat(texts.select(LAST_AND_FIRST))
                .isEqualTo(TokenLists.of(List.of(new int[] {8}, new int[] {5, 6, 7})));
        assertThatThrownBy(() -> texts.at(0, 3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TokenLists.of(List.of(new int[] {-1})))
                .withMessage("a token must be 0 or more, was -1");
    }

    /// Keras: `[1] + [w + 3 for w in x]`, then 2 for what is not below `num_words`.
    @Test
    void ranksAreNumberedAsKerasDoes() {
        TokenLists ranks = TokenLists.of(List.of(new int[] {1, 6, 7, 90}, new int[0]));

        assertThat(KerasTokens.encode(ranks, 10))
                .isEqualTo(TokenLists.of(List.of(new int[] {1, 4, 9, 2, 2}, new int[] {1})));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KerasTokens.encode(ranks, 3))
                .withMessage("vocabulary must be above 3, was 3");
    }

    @Test
    void numbersOfALargeVocabularyAreThoseOfASmallerOneOnceLimited() {
        TokenLists ranks = TokenLists.of(List.of(new int[] {1, 6, 7, 90}, new int[0]));

        for (int vocabulary : new int[] {4, 10, 11, 1_000}) {
            assertThat(KerasTokens.limit(KerasTokens.encode(ranks, Integer.MAX_VALUE), vocabulary))
                    .isEqualTo(KerasTokens.encode(ranks, vocabulary));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KerasTokens.limit(ranks, 3))
                .withMessage("vocabulary must be above 3, was 3");
    }

    @Test
    void aShuffleKeepsEveryRowOnceAndDependsOnTheSeedAlone() {
        RowSelection shuffled = RowSelection.shuffled(1000, new SplittableRandom(1));

        assertThat(shuffled).isEqualTo(RowSelection.shuffled(1000, new SplittableRandom(1)));
        assertThat(shuffled).isNotEqualTo(RowSelection.shuffled(1000, new SplittableRandom(2)));
        assertThat(Arrays.stream(shuffled.toArray()).sorted())
                .containsExactlyElementsOf(
                        Arrays.stream(RowSelection.range(0, 1000).toArray()).boxed().toList());
    }

    @Test
    void selectionsCombine() {
        RowSelection rows = RowSelection.of(7, 8, 9);

        assertThat(rows.select(LAST_AND_FIRST)).isEqualTo(RowSelection.of(9, 7));
        assertThat(rows.and(LAST_AND_FIRST)).isEqualTo(RowSelection.of(7, 8, 9, 2, 0));
        assertThat(RowSelection.range(3, 3).size()).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RowSelection.range(4, 3))
                .withMessage(
                        "a range of rows must begin at 0 or more and not end before, was 4 to 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RowSelection.of(1, -1))
                .withMessage("a row must be 0 or more, was -1");
    }
}
