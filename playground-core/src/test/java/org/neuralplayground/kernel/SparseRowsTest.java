package org.neuralplayground.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Compressed rows")
class SparseRowsTest {

    private static void refuses(
            String message, int columns, int[] starts, int[] indices, float... values) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SparseRows.of(columns, starts, indices, values))
                .withMessage(message);
    }

    private static int[] of(int... numbers) {
        return numbers;
    }

    @Test
    void keepNothingOfValuesThatAreAllOne() {
        SparseRows rows = SparseRows.of(4, of(0, 2, 2, 3), of(0, 3, 1), 1, 1, 1);
        assertThat(rows.values).isEmpty();
        assertThat(rows).isEqualTo(SparseRows.of(4, of(0, 2, 2, 3), of(0, 3, 1)));
        assertThat(rows.value(2)).isEqualTo(1);
    }

    @Test
    void differWhereColumnsRowsOrValuesDo() {
        SparseRows rows = SparseRows.of(4, of(0, 2), of(0, 3), 1, 2);
        assertThat(rows).isEqualTo(SparseRows.of(4, of(0, 2), of(0, 3), 1, 2));
        assertThat(rows).hasSameHashCodeAs(SparseRows.of(4, of(0, 2), of(0, 3), 1, 2));
        assertThat(rows).isNotEqualTo(SparseRows.of(5, of(0, 2), of(0, 3), 1, 2));
        assertThat(rows).isNotEqualTo(SparseRows.of(4, of(0, 1, 2), of(0, 3), 1, 2));
        assertThat(rows).isNotEqualTo(SparseRows.of(4, of(0, 2), of(1, 3), 1, 2));
        assertThat(rows).isNotEqualTo(SparseRows.of(4, of(0, 2), of(0, 3), 1, 3));
    }

    @Test
    void doNotFollowTheArraysTheyCameFrom() {
        int[] starts = {0, 1};
        int[] indices = {2};
        float[] values = {7};
        SparseRows rows = SparseRows.of(3, starts, indices, values);
        starts[1] = 99;
        indices[0] = 99;
        values[0] = 99;
        assertThat(rows).isEqualTo(SparseRows.of(3, of(0, 1), of(2), 7));
    }

    @Test
    void namesTheRowAndTheRuleOfAWrongColumn() {
        refuses("row 2: a column must be in [0, 3), was 3", 3, of(0, 1, 2), of(0, 3));
        refuses("row 1: a column must be in [0, 3), was -1", 3, of(0, 1, 2), of(-1, 2));
        refuses("row 2: columns must ascend, were 2 and 2", 3, of(0, 1, 3), of(0, 2, 2));
        refuses("row 2: columns must ascend, were 2 and 1", 3, of(0, 1, 3), of(0, 2, 1));
        refuses("row 1: a column must be in [0, 0), was 0", 0, of(0, 1), of(0));
        refuses("columns must be at least 0, were -1", -1, of(0), of());
    }

    @Test
    void namesTheRowAndTheColumnOfAWrongValue() {
        refuses(
                "row 2, column 1: a value must be finite, was NaN",
                3,
                of(0, 1, 2),
                of(0, 1),
                1,
                Float.NaN);
        refuses(
                "values must be one for each of the 2 indices or none, were 1",
                3,
                of(0, 1, 2),
                of(0, 1),
                1);
    }

    @Test
    void namesTheRowThatDoesNotEndWhereItShould() {
        refuses("row 1 must start at 0, did not", 3, of(), of());
        refuses("row 1 must start at 0, did not", 3, of(1, 2), of(0, 1));
        refuses("row 2 must not end before it starts at 2, ended at 1", 3, of(0, 2, 1), of(0));
        refuses("the last row must end after all 3 indices, ended at 2", 3, of(0, 2), of(0, 1, 2));
        refuses("the last row must end after all 1 indices, ended at 2", 3, of(0, 2), of(0));
    }
}
