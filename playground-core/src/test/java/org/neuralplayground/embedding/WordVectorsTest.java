package org.neuralplayground.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.embedding.WordVectors.Neighbour;

@DisplayName("Word vectors")
class WordVectorsTest {
    /// Along x, at 90°, at 180°, again along x but longer, nothing, at the angle of (3 4).
    private static final WordVectors VECTORS =
            new WordVectors(Table.of(6, 2, 1, 0, 0, 2, -3, 0, 5, 0, 0, 0, 3, 4));

    @Test
    void haveTheCosineOfTheirAngle() {
        assertThat(VECTORS.cosine(0, 1)).isZero();
        assertThat(VECTORS.cosine(0, 2)).isEqualTo(-1);
        assertThat(VECTORS.cosine(0, 3)).isEqualTo(1);
        assertThat(VECTORS.cosine(0, 4)).isZero();
        assertThat(VECTORS.cosine(0, 5)).isCloseTo(0.6, within(1e-15));
    }

    @Test
    void areNearByTheirAngleAlone() {
        assertThat(VECTORS.nearest(0, 10))
                .containsExactly(
                        new Neighbour(3, 1),
                        new Neighbour(5, 0.6),
                        new Neighbour(1, 0),
                        new Neighbour(2, -1));
        assertThat(VECTORS.nearest(0, 2))
                .containsExactly(new Neighbour(3, 1), new Neighbour(5, 0.6));
    }

    @Test
    void areTakenInTheirOrderWhereTheyAreEquallyNear() {
        WordVectors equal = new WordVectors(Table.of(4, 1, 1, 2, 3, 4));
        assertThat(equal.nearest(2, 2)).containsExactly(new Neighbour(0, 1), new Neighbour(1, 1));
    }

    @Test
    void haveNoNeighboursWhereTheyAreZero() {
        assertThat(VECTORS.nearest(4, 3)).isEmpty();
    }

    @Test
    void keepTheirDirectionAtLengthOne() {
        assertThat(VECTORS.normalized().values())
                .isEqualTo(Table.of(6, 2, 1, 0, 0, 1, -1, 0, 1, 0, 0, 0, 0.6f, 0.8f));
    }

    @Test
    void refuseWordsThatThereAreNot() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> VECTORS.nearest(6, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VECTORS.nearest(0, 0))
                .withMessage("the most words must be at least 1, was 0");
    }
}
