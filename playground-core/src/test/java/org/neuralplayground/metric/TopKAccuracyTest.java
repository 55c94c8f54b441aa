package org.neuralplayground.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Top-k accuracy")
class TopKAccuracyTest {

    private static double topK(int k, int label, float... scores) {
        TopKAccuracy accuracy = new TopKAccuracy(k);
        accuracy.add(scores, 0, 1, scores.length, label);
        return accuracy.value();
    }

    @Test
    void countsAnExampleWhoseClassIsAmongTheBestK() {
        assertThat(topK(1, 1, 0.2f, 0.5f, 0.3f)).isEqualTo(1);
        assertThat(topK(1, 2, 0.2f, 0.5f, 0.3f)).isEqualTo(0);
        assertThat(topK(2, 2, 0.2f, 0.5f, 0.3f)).isEqualTo(1);
        assertThat(topK(2, 0, 0.2f, 0.5f, 0.3f)).isEqualTo(0);
        assertThat(topK(3, 0, 0.2f, 0.5f, 0.3f)).isEqualTo(1);
        assertThat(topK(9, 0, 0.2f, 0.5f, 0.3f)).isEqualTo(1);
    }

    @Test
    void putsTheLowerOfTwoTiedClassesFirst() {
        assertThat(topK(1, 0, 0.5f, 0.5f)).isEqualTo(1);
        assertThat(topK(1, 1, 0.5f, 0.5f)).isEqualTo(0);
        assertThat(topK(2, 1, 0.5f, 0.5f, 0.5f)).isEqualTo(1);
        assertThat(topK(2, 2, 0.5f, 0.5f, 0.5f)).isEqualTo(0);
    }

    @Test
    void doesNotCountAScoreThatIsNoNumber() {
        assertThat(topK(2, 0, Float.NaN, Float.NaN)).isEqualTo(0);
        assertThat(topK(2, 1, Float.NaN, 0.5f)).isEqualTo(1);
    }

    @Test
    void readsScoresClassByClassToo() {
        // two classes x three examples
        float[] scores = {1, 0, 1, 0, 1, 0};
        TopKAccuracy accuracy = new TopKAccuracy(1);
        accuracy.add(scores, 0, 3, 2, 0);
        accuracy.add(scores, 1, 3, 2, 1);
        accuracy.add(scores, 2, 3, 2, 1);
        assertThat(accuracy.value()).isEqualTo(2 / 3.0);
        accuracy.reset();
        assertThat(accuracy.value()).isNaN();
    }

    @Test
    void agreesWithSortingTheClasses() {
        Random random = new Random(5);
        for (int k = 1; k <= 6; k++) {
            int hits = 0;
            TopKAccuracy accuracy = new TopKAccuracy(k);
            for (int n = 0; n < 300; n++) {
                // few distinct scores, so that ties are many
                float[] scores = new float[6];
                IntStream.range(0, 6).forEach(c -> scores[c] = random.nextInt(4));
                int label = random.nextInt(6);
                accuracy.add(scores, 0, 1, 6, label);
                hits +=
                        (int)
                                IntStream.range(0, 6)
                                        .boxed()
                                        .sorted(Comparator.comparingDouble(c -> -scores[c]))
                                        .limit(k)
                                        .filter(c -> c == label)
                                        .count();
            }
            assertThat(accuracy.value()).isEqualTo(hits / 300.0);
        }
    }

    @Test
    void needsAPositiveK() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TopKAccuracy(0))
                .withMessage("k of top-k accuracy must be at least 1, was 0");
    }
}
