package org.neuralplayground.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuralplayground.spec.DataSource;
import org.neuralplayground.spec.Mistake;
import org.neuralplayground.spec.OwnPoint;
import org.neuralplayground.spec.Problem;

class OwnPointsCsvTest {
    private static final List<OwnPoint> TWO_POINTS =
            List.of(new OwnPoint(150, -225, 0), new OwnPoint(-600, 0, 3));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.5,-2.25,0\n-6,0,3",
                "x,y,label\n1.5,-2.25,0\n-6,0,3\n",
                "\uFEFFx,y,label\r\n1.5,-2.25,0\r\n-6,0,3\r\n",
                "# mine\n\n  \nx;y;class\n1.5 ; -2.25 ; 0\n# more\n-6;0;3",
                "1.5\t-2.25\t-1\n-6.0\t+0\t3.0",
                "\"x\",\"y\",\"label\"\n\"1.5\",\"-2.25\",\"0\"\n\"-6\",0e1,\" 3 \"",
                "1.499,-2.2512,-1\r-5.9999,.001,3.",
            })
    void pointsAreReadHoweverSpreadsheetsWriteThem(String text) {
        ParsedPoints parsed = OwnPointsCsv.parse(text, Problem.CLASSIFICATION);
        assertThat(parsed.mistakes()).isEmpty();
        assertThat(parsed.points()).isEqualTo(TWO_POINTS);
    }

    @Test
    void everyMistakeIsNamedWithItsLineAndTheOtherLinesAreKept() {
        String text =
                """
                # a comment
                x,y,label

                1,1,1
                1,1
                1,1,1,1
                one,1,1
                1,"1,1
                6.01,0,0
                0,-7,0
                0,0,6
                0,0,1.5
                0,0,NaN
                0,0,-2
                x,y,label
                2,2,0
                """;
        ParsedPoints parsed = OwnPointsCsv.parse(text, Problem.CLASSIFICATION);
        assertThat(parsed.points())
                .containsExactly(new OwnPoint(100, 100, 1), new OwnPoint(200, 200, 0));
        assertThat(parsed.mistakes())
                .extracting(Mistake::message)
                .containsExactly(
                        "line 5: line must have 3 fields, was 2",
                        "line 6: line must have 3 fields, was 4",
                        "line 7: x must be a number, was one",
                        "line 8: y must be a number, was \"1",
                        "line 9: x must be in [-6, 6], was 6.01",
                        "line 10: y must be in [-6, 6], was -7",
                        "line 11: label must be in [0, 5], was 6",
                        "line 12: label must be a whole number, was 1.5",
                        "line 13: label must be a number, was NaN",
                        "line 14: label must be in [0, 5], was -2",
                        "line 15: x must be a number, was x");
    }

    @Test
    void aRegressionTakesValues() {
        ParsedPoints parsed =
                OwnPointsCsv.parse("0,0,-1\n0,0,0.255\n0,0,1.01\n0,0,-0.5", Problem.REGRESSION);
        assertThat(parsed.points())
                .containsExactly(
                        new OwnPoint(0, 0, -100), new OwnPoint(0, 0, 26), new OwnPoint(0, 0, -50));
        assertThat(parsed.mistakes())
                .extracting(Mistake::message)
                .containsExactly("line 3: label must be in [-1, 1], was 1.01");
    }

    @Test
    void aTextWithoutLinesGivesNothing() {
        assertThat(OwnPointsCsv.parse("", Problem.CLASSIFICATION))
                .isEqualTo(new ParsedPoints(List.of(), List.of()));
        assertThat(OwnPointsCsv.parse("x,y,label", Problem.CLASSIFICATION))
                .isEqualTo(new ParsedPoints(List.of(), List.of()));
    }

    @Test
    void readingStopsAfterAsManyLinesAsAPlaygroundMayHavePoints() {
        ParsedPoints exactly = OwnPointsCsv.parse("1,1,1\n".repeat(10_000), Problem.CLASSIFICATION);
        assertThat(exactly.points()).hasSize(10_000);
        assertThat(exactly.mistakes()).isEmpty();

        ParsedPoints more =
                OwnPointsCsv.parse(
                        "x,y,label\n" + "1,1,1\n".repeat(12_000), Problem.CLASSIFICATION);
        assertThat(more.points()).hasSize(10_000);
        assertThat(more.mistakes())
                .extracting(Mistake::message)
                .containsExactly(
                        "line 10002: number of own points must be in [0, 10000], was 10001");
    }

    @ParameterizedTest
    @EnumSource
    void whatWasWrittenIsReadBackEqual(Problem problem) {
        RandomGenerator random = new SplittableRandom(5);
        List<OwnPoint> points =
                random.ints(1_000, -600, 601)
                        .mapToObj(x ->
                                new OwnPoint(x, random.nextInt(-600, 601), label(problem, random)))
                        .toList();
        DataSource.Own own = new DataSource.Own(problem, points);
        ParsedPoints parsed = OwnPointsCsv.parse(OwnPointsCsv.write(own), problem);
        assertThat(parsed.mistakes()).isEmpty();
        assertThat(parsed.points()).isEqualTo(points);
    }

    @Test
    void writtenNumbersAreShort() {
        assertThat(OwnPointsCsv.write(new DataSource.Own(Problem.CLASSIFICATION, TWO_POINTS)))
                .isEqualTo("x,y,label\n1.5,-2.25,0\n-6,0,3\n");
        assertThat(
                        OwnPointsCsv.write(
                                new DataSource.Own(
                                        Problem.REGRESSION, List.of(new OwnPoint(500, 5, -7)))))
                .isEqualTo("x,y,label\n5,0.05,-0.07\n");
    }

    private static int label(Problem problem, RandomGenerator random) {
        return problem == Problem.REGRESSION ? random.nextInt(-100, 101) : random.nextInt(0, 6);
    }
}
