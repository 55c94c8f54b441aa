package org.neuralplayground.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

@DisplayName("A classification report")
class ClassificationReportTest {

    private static ClassificationReport report(int[][] counts) {
        return ClassificationReport.of(counts.length, (truth, decided) -> counts[truth][decided]);
    }

    private static void assertScore(
            ClassScore score, double precision, double recall, double f1, long support) {
        assertThat(score.precision()).isCloseTo(precision, within(1e-15));
        assertThat(score.recall()).isCloseTo(recall, within(1e-15));
        assertThat(score.f1()).isCloseTo(f1, within(1e-15));
        assertThat(score.support()).isEqualTo(support);
    }

    @Test
    void givesTheNumbersWorkedOutByHand() {
        int[][] counts = {{5, 1, 0}, {2, 3, 1}, {1, 0, 7}};
        ClassificationReport report = report(counts);
        // columns sum to 8, 4, 8; rows to 6, 6, 8
        assertScore(report.classes().get(0), 5 / 8.0, 5 / 6.0, 10 / 14.0, 6);
        assertScore(report.classes().get(1), 3 / 4.0, 3 / 6.0, 6 / 10.0, 6);
        assertScore(report.classes().get(2), 7 / 8.0, 7 / 8.0, 14 / 16.0, 8);
        assertScore(
                report.macro(),
                (0.625 + 0.75 + 0.875) / 3,
                (5 / 6.0 + 0.5 + 0.875) / 3,
                (5 / 7.0 + 0.6 + 0.875) / 3,
                20);
        assertScore(report.micro(), 0.75, 0.75, 0.75, 20);
        assertScore(
                report.weighted(),
                (6 * 0.625 + 6 * 0.75 + 8 * 0.875) / 20,
                0.75,
                (6 * 5 / 7.0 + 6 * 0.6 + 8 * 0.875) / 20,
                20);
        assertThat(report.accuracy()).isEqualTo(0.75);
    }

    @Test
    void givesZeroWhereAClassIsNeverDecidedOrNeverTrue() {
        // class 1 is never decided, class 2 never true, class 3 neither
        int[][] counts = {{3, 0, 1, 0}, {2, 0, 0, 0}, {0, 0, 0, 0}, {0, 0, 0, 0}};
        ClassificationReport report = report(counts);
        assertScore(report.classes().get(0), 0.6, 0.75, 2 / 3.0, 4);
        assertScore(report.classes().get(1), 0, 0, 0, 2);
        assertScore(report.classes().get(2), 0, 0, 0, 0);
        assertScore(report.classes().get(3), 0, 0, 0, 0);
        // over the three classes that occur
        assertScore(report.macro(), 0.2, 0.25, 2 / 9.0, 6);
    }

    @Test
    void hasNoAveragesWithoutExamples() {
        ClassificationReport report = report(new int[2][2]);
        assertThat(report.accuracy()).isNaN();
        assertThat(report.macro().f1()).isNaN();
        assertThat(report.micro().precision()).isNaN();
        assertThat(report.weighted().recall()).isNaN();
        assertThat(report.classes()).containsOnly(new ClassScore(0, 0, 0, 0));
    }

    @RepeatedTest(10)
    void agreesWithCountingExamplesOneByOne(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int[] truths = random.ints(200, 0, 5).toArray();
        int[] decisions = random.ints(200, 0, 5).toArray();
        ClassificationReport report =
                ClassificationReport.of(
                        5,
                        (truth, decided) ->
                                (int) count(n -> truths[n] == truth && decisions[n] == decided));
        for (int label = 0; label < 5; label++) {
            int c = label;
            double both = count(n -> truths[n] == c && decisions[n] == c);
            double precision = both / count(n -> decisions[n] == c);
            double recall = both / count(n -> truths[n] == c);
            double harmonicMean = 2 / (1 / precision + 1 / recall);
            long support = (long) count(n -> truths[n] == c);
            assertScore(report.classes().get(c), precision, recall, harmonicMean, support);
        }
        assertThat(report.accuracy()).isEqualTo(count(n -> truths[n] == decisions[n]) / 200);
    }

    private static double count(IntPredicate condition) {
        return IntStream.range(0, 200).filter(condition).count();
    }

    @Test
    void needsAClass() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClassificationReport.of(0, (_, _) -> 0))
                .withMessage("number of classes must be at least 1, was 0");
    }
}
