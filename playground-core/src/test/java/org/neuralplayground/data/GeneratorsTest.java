package org.neuralplayground.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuralplayground.random.SeedRandom;
import org.neuralplayground.spec.LabelledPoint;
import org.neuralplayground.spec.LogicGate;

@DisplayName("Without noise")
class GeneratorsTest {
    private static final int EXAMPLES = 400;

    private final SeedRandom random = new SeedRandom("generators");

    private static double radius(LabelledPoint point) {
        return Math.hypot(point.x(), point.y());
    }

    @Test
    void theCircleIsADiscInARing() {
        assertThat(Circle.draw(EXAMPLES, 0, random))
                .allMatch(point ->
                        point.label() == 1
                                ? radius(point) < 2.5
                                : radius(point) >= 3.5 && radius(point) <= 5);
    }

    @Test
    void theSignsOfXorDecideAndNoPointLiesInTheCross() {
        assertThat(Quadrants.draw(EXAMPLES, 0, random))
                .allMatch(point -> (point.x() * point.y() > 0) == (point.label() == 1))
                .allMatch(point -> Math.abs(point.x()) >= 0.3 && Math.abs(point.y()) >= 0.3);
    }

    @Test
    void theCloudsOfGaussHaveTheirCentresAndVariance() {
        List<LabelledPoint> positive =
                Gauss.draw(20_000, 0, random).stream().filter(p -> p.label() == 1).toList();
        double mean = positive.stream().mapToDouble(LabelledPoint::x).average().orElseThrow();
        double variance =
                positive.stream()
                        .mapToDouble(p -> (p.x() - mean) * (p.x() - mean))
                        .average()
                        .orElseThrow();
        assertThat(mean).isCloseTo(2, within(0.03));
        assertThat(variance).isCloseTo(0.5, within(0.03));
    }

    @Test
    void theArmsOfTheSpiralAreEachOthersMirrorImages() {
        List<LabelledPoint> points = Spiral.draw(EXAMPLES, 0, random);
        for (int n = 0; n < EXAMPLES / 2; n++) {
            LabelledPoint point = points.get(n);
            LabelledPoint opposite = points.get(n + EXAMPLES / 2);
            assertThat(opposite.x()).isCloseTo(-point.x(), within(1e-12));
            assertThat(opposite.y()).isCloseTo(-point.y(), within(1e-12));
            assertThat(radius(point)).isCloseTo(5.0 * n / (EXAMPLES / 2), within(1e-12));
            assertThat(point.label()).isEqualTo(1);
            assertThat(opposite.label()).isZero();
        }
    }

    @Test
    void thePlaneIsATenthOfTheSum() {
        assertThat(Plane.draw(EXAMPLES, 0, random))
                .allSatisfy(point ->
                        assertThat(point.label())
                                .isCloseTo((point.x() + point.y()) / 10, within(1e-12)));
    }

    @Test
    void bumpsRiseWithinTwoOfTheirCentresAndNowhereElse() {
        assertThat(Bumps.draw(EXAMPLES, 0, random))
                .allSatisfy(point -> {
                    double toTop = Math.hypot(point.x() + 4, point.y() - 2.5);
                    double toPit = Math.hypot(point.x(), point.y() - 2.5);
                    if (toTop < 2 && toTop < toPit) {
                        assertThat(point.label()).isCloseTo(1 - toTop / 2, within(1e-12));
                    } else if (toPit < 2 && toPit < toTop && point.x() < 2) {
                        assertThat(point.label()).isCloseTo(toPit / 2 - 1, within(1e-12));
                    }
                    if (Math.abs(point.y()) > 4.5 || Math.abs(point.y()) < 0.5) {
                        assertThat(point.label()).isZero();
                    }
                });
    }

    @Test
    void moonsLieOnTwoHalfCirclesOfRadiusThree() {
        assertThat(Moons.draw(EXAMPLES, 0, random))
                .allSatisfy(point -> {
                    double side = point.label() == 1 ? 1 : -1;
                    double x = point.x() + side * 1.5;
                    double y = point.y() + side * 0.75;
                    assertThat(Math.hypot(x, y)).isCloseTo(3, within(1e-12));
                    assertThat(y * side).isGreaterThanOrEqualTo(-1e-12);
                });
    }

    @Test
    void theRadiusTellsTheRing() {
        assertThat(Rings.draw(EXAMPLES, 0, random))
                .allMatch(point -> (int) (radius(point) / 1.8) == (int) point.label());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 6})
    void blobsHaveTheirCentresOnACircle(int classes) {
        List<LabelledPoint> points = Blobs.draw(classes, 3000, 0, random);
        for (int label = 0; label < classes; label++) {
            int wanted = label;
            double x =
                    points.stream()
                            .filter(p -> p.label() == wanted)
                            .mapToDouble(LabelledPoint::x)
                            .average()
                            .orElseThrow();
            assertThat(x).isCloseTo(3.5 * Math.cos(2 * Math.PI * label / classes), within(0.1));
        }
    }

    @Test
    void neighbouringSquaresOfTheBoardDiffer() {
        List<LabelledPoint> points = Checkerboard.draw(EXAMPLES, 0, random);
        assertThat(points)
                .allSatisfy(point -> {
                    int column = (int) ((point.x() + 5) / 2.5);
                    int row = (int) ((point.y() + 5) / 2.5);
                    assertThat(point.label()).isEqualTo((column + row) % 2 == 0 ? 1 : 0);
                });
    }

    @Test
    void theSineParts() {
        assertThat(SineBand.draw(EXAMPLES, 0, random))
                .allMatch(point -> (point.y() > 2.5 * Math.sin(point.x())) == (point.label() == 1));
    }

    @ParameterizedTest
    @EnumSource(LogicGate.class)
    void theCornersOfAGateSpellItsTruthTable(LogicGate function) {
        assertThat(Gate.draw(function, EXAMPLES, 0, random))
                .allMatch(
                        point -> (point.label() == 1) == function.of(point.x() > 0, point.y() > 0))
                .allMatch(point -> Math.abs(Math.abs(point.x()) - 3) <= 0.5)
                .allMatch(point -> Math.abs(Math.abs(point.y()) - 3) <= 0.5);
    }

    @Test
    void noiseMakesSomeLabelsOfTheCircleWrong() {
        long wrong =
                Circle.draw(EXAMPLES, 0.5, random).stream()
                        .filter(point -> (radius(point) < 2.5) != (point.label() == 1))
                        .count();
        assertThat(wrong).isBetween(40L, 200L);
    }
}
