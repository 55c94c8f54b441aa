package org.neuralplayground.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

@DisplayName("The area under the ROC curve")
class RocAucTest {

    /// The example of scikit-learn's documentation of `roc_auc_score`: of four pairs of a positive
    /// and a negative example three are in order.
    @Test
    void isTheShareOfPairsInOrder() {
        float[] scores = {0.1f, 0.4f, 0.35f, 0.8f};
        boolean[] positive = {false, false, true, true};
        assertThat(RocAuc.of(scores, positive)).isEqualTo(0.75);
    }

    @Test
    void isOneForAPerfectOrderAndZeroForItsReverse() {
        boolean[] positive = {false, true, false, true};
        assertThat(RocAuc.of(new float[] {-2, 3, -1, 4}, positive)).isEqualTo(1);
        assertThat(RocAuc.of(new float[] {2, -3, 1, -4}, positive)).isEqualTo(0);
    }

    @Test
    void countsTiesHalf() {
        boolean[] positive = {true, false, true, false};
        assertThat(RocAuc.of(new float[] {1, 1, 1, 1}, positive)).isEqualTo(0.5);
        // pairs: (2, 1) in order, (2, 2) tied, (1, 1) tied, (1, 2) not
        assertThat(RocAuc.of(new float[] {2, 1, 1, 2}, positive)).isEqualTo(0.5);
        // (2, -0), (2, -1) and (0, -1) in order, (0, -0) tied
        assertThat(RocAuc.of(new float[] {2, -0f, 0, -1}, positive)).isEqualTo(0.875);
    }

    @Test
    void ordersInfiniteScoresAndAllSigns() {
        float[] scores = {
            Float.NEGATIVE_INFINITY,
            -1e30f,
            -1,
            -Float.MIN_VALUE,
            Float.MIN_VALUE,
            1,
            1e30f,
            Float.POSITIVE_INFINITY
        };
        boolean[] positive = {false, true, false, true, false, true, false, true};
        // positives beat 1, 2, 3 and 4 of the 4 negatives
        assertThat(RocAuc.of(scores, positive)).isEqualTo(10 / 16.0);
    }

    @Test
    void isUndefinedWithOneClassOrABrokenScore() {
        assertThat(RocAuc.of(new float[] {1, 2}, new boolean[] {true, true})).isNaN();
        assertThat(RocAuc.of(new float[] {1, 2}, new boolean[] {false, false})).isNaN();
        assertThat(RocAuc.of(new float[0], new boolean[0])).isNaN();
        assertThat(RocAuc.of(new float[] {1, Float.NaN}, new boolean[] {true, false})).isNaN();
    }

    @RepeatedTest(20)
    void agreesWithComparingAllPairs(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int size = 2 + random.nextInt(200);
        int levels = 2 + random.nextInt(50);
        float[] scores = new float[size];
        boolean[] positive = new boolean[size];
        for (int n = 0; n < size; n++) {
            scores[n] = (random.nextInt(levels) - levels / 2) / 7f;
            positive[n] = n == 0 || (n > 1 && random.nextBoolean());
        }
        double won = 0;
        long pairs = 0;
        for (int p = 0; p < size; p++) {
            for (int q = 0; q < size; q++) {
                if (positive[p] && !positive[q]) {
                    pairs++;
                    won += scores[p] > scores[q] ? 1 : scores[p] == scores[q] ? 0.5 : 0;
                }
            }
        }
        assertThat(RocAuc.of(scores, positive)).isCloseTo(won / pairs, within(1e-15));
    }

    @Test
    void needsALabelForEachScore() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RocAuc.of(new float[3], new boolean[2]))
                .withMessage("ROC-AUC must have one label a score, had 2 for 3");
    }
}
