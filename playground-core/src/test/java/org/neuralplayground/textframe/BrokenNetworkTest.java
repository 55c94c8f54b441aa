package org.neuralplayground.textframe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neuralplayground.frame.Grid;
import org.neuralplayground.model.LayerSpec.Recurrent.Cell;
import org.neuralplayground.textplayground.FirstLayer;
import org.neuralplayground.textplayground.WorkedTexts;

@DisplayName("The frame of a broken network")
class BrokenNetworkTest {

    static Stream<WorkedRun> runs() {
        return Stream.concat(
                Stream.of(WorkedRun.hidden(), WorkedRun.linear(), WorkedRun.pooled()),
                Arrays.stream(Cell.values()).map(BrokenNetworkTest::recurrent));
    }

    private static WorkedRun recurrent(Cell cell) {
        return WorkedRun.of(
                WorkedRun.sequences(new FirstLayer.Recurrent(cell, 2, 3)),
                WorkedTexts.sequences(3, WorkedRun.CLASSES, WorkedRun.TERMS, WorkedRun.TEXTS));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void hasNoDecisionPlaneWordOrSentenceWhereAllIsNotANumber(WorkedRun run) {
        Arrays.fill(run.trainer().network().parameters().values(), Float.NaN);
        TextFrame frame = run.sampler().sample(Optional.of("good film"));
        assertThat(frame.plane()).isEmpty();
        assertThat(frame.sentence()).isEmpty();
        assertThat(frame.decisions().classes()).hasSize(4).containsOnly(Decisions.NONE);
        assertThat(frame.decisions().confidences().at(0)).isNaN();
        assertThat(frame.words())
                .allSatisfy(unit -> {
                    assertThat(unit.exciting()).isEmpty();
                    assertThat(unit.inhibiting()).isEmpty();
                });
        frame.layers()
                .forEach(layer -> {
                    assertThat(layer.activations().at(0)).isNaN();
                    assertThat(layer.scale()).isEqualTo(1);
                });
    }

    @ParameterizedTest
    @MethodSource("runs")
    void isFiniteOrNaNHoweverLargeAndMixedTheParametersAre(WorkedRun run) {
        float[] parameters = run.trainer().network().parameters().values();
        float[] large = {Float.POSITIVE_INFINITY, 3e38f, -3e38f, Float.NEGATIVE_INFINITY, 1e16f, 0};
        for (int shift = 0; shift < large.length; shift++) {
            for (int kinds = 1; kinds <= large.length; kinds++) {
                for (int n = 0; n < parameters.length; n++) {
                    parameters[n] = large[(n + shift) % kinds];
                }
                assertFiniteOrNaN(run.sampler().sample(Optional.of("not good xyz")));
            }
        }
    }

    private static void assertFiniteOrNaN(TextFrame frame) {
        frame.layers()
                .forEach(layer -> {
                    assertNotInfinite(layer.activations());
                    layer.weights().ifPresent(BrokenNetworkTest::assertNotInfinite);
                    layer.biases().ifPresent(BrokenNetworkTest::assertNotInfinite);
                    assertThat(layer.scale()).isPositive().isFinite();
                });
        frame.groups().ifPresent(BrokenNetworkTest::assertNotInfinite);
        for (UnitWords unit : frame.words()) {
            assertThat(unit.exciting()).allMatch(word -> Float.isFinite(word.weight()));
            assertThat(unit.inhibiting()).allMatch(word -> Float.isFinite(word.weight()));
        }
        frame.plane()
                .ifPresent(plane -> {
                    assertThat(plane.points().toArray()).doesNotContain(Float.NaN);
                    assertNotInfinite(plane.points());
                    assertThat(plane.explained()).allMatch(Double::isFinite);
                    assertThat(plane.cells().confidences().toArray()).doesNotContain(Float.NaN);
                });
        frame.sentence()
                .ifPresent(sentence -> assertThat(sentence.answers()).allMatch(Double::isFinite));
    }

    private static void assertNotInfinite(Grid grid) {
        for (int n = 0; n < grid.size(); n++) {
            assertThat(Float.isInfinite(grid.at(n))).isFalse();
        }
    }

    @Test
    void isDrawnAgainOnceTheNetworkIsWhole() {
        WorkedRun run = WorkedRun.hidden();
        TextFrame before = run.frame();
        float[] parameters = run.trainer().network().parameters().values();
        float[] whole = parameters.clone();
        Arrays.fill(parameters, Float.NaN);
        run.frame();
        System.arraycopy(whole, 0, parameters, 0, whole.length);
        TextFrame after = run.frame();
        assertThat(after.layers()).isEqualTo(before.layers());
        assertThat(List.of(after.plane())).isEqualTo(List.of(before.plane()));
    }

    @Test
    void ofDeadUnitsHasAPlaneWithAllTextsAtOnePoint() {
        WorkedRun run = WorkedRun.hidden();
        Arrays.fill(run.trainer().network().parameters().values(), 0, 10, -1);
        TextPlane plane = run.frame().plane().orElseThrow();
        assertThat(plane.explained()).containsExactly(0.0, 0.0);
        assertThat(plane.points().toArray()).containsOnly(0);
    }
}
