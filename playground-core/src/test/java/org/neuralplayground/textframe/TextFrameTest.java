package org.neuralplayground.textframe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.frame.Grid;
import org.neuralplayground.textframe.UnitWords.Weighted;

@DisplayName("A frame of a text run")
class TextFrameTest {
    private static final Offset<Double> ROUNDING = within(1e-6);

    /// σ(2.5) and σ(-1.5).
    private static final double POSITIVE = 0.924141819978757;

    private static final double NEGATIVE = 0.182425523806356;

    @Test
    void hasTheActivationsOfEachShownTextClassByClass() {
        List<DrawnValues> layers = WorkedRun.hidden().frame().layers();
        assertThat(layers.get(0).activations()).isEqualTo(grid(2, 4, 0, 1, 2, 2, 1, 1.5f, 0, 0));
        assertThat(layers.get(0).scale()).isEqualTo(2);
        Grid answers = layers.get(1).activations();
        assertClose(answers, 1e-6, NEGATIVE, NEGATIVE, POSITIVE, POSITIVE);
        assertThat(layers.get(1).scale()).isEqualTo(1);
    }

    @Test
    void hasTheBiasesOfEachDenseLayerAndTheWeightsOfAllButTheFirst() {
        List<DrawnValues> layers = WorkedRun.hidden().frame().layers();
        assertThat(layers.get(0).weights()).isEmpty();
        assertThat(layers.get(0).biases()).contains(grid(2, 1, 0, -0.5f));
        assertThat(layers.get(1).weights()).contains(grid(1, 2, 1, -2));
        assertThat(layers.get(1).biases()).contains(grid(1, 1, 0.5f));
    }

    @Test
    void hasTheWordsThatExciteAndInhibitEachUnitTheStrongestFirst() {
        assertThat(WorkedRun.hidden().frame().words())
                .containsExactly(
                        new UnitWords(
                                List.of(new Weighted("good", 2)),
                                List.of(new Weighted("bad", -2), new Weighted("not", -1))),
                        new UnitWords(
                                List.of(
                                        new Weighted("not", 3),
                                        new Weighted("bad", 1),
                                        new Weighted("film", 0.5f)),
                                List.of(new Weighted("good", -1))));
    }

    /// In the mean a text has film 1/2, good 3/4, bad 1/4 and not 1/4 times.
    @Test
    void hasWhatAGroupOfTermsAddsToEachUnitInTheMean() {
        assertThat(WorkedRun.hidden().frame().groups())
                .contains(grid(2, 1, 1.5f - 0.5f - 0.25f, 0.25f - 0.75f + 0.25f + 0.75f));
    }

    @Test
    void hasTheDecisionOnEachShownTextAndItsProbability() {
        Decisions decisions = WorkedRun.hidden().frame().decisions();
        assertThat(decisions.classes()).containsExactly(0, 0, 1, 1);
        assertClose(decisions.confidences(), 1e-6, 1 - NEGATIVE, 1 - NEGATIVE, POSITIVE, POSITIVE);
    }

    /// Two units are a plane themselves: their points keep the distances of (0, 1), (1, 1.5), (2,
    /// 0) and (2, 0), √1.25, √5 and √3.25, and the map decides for each as the network does.
    @Test
    void hasTheLastHiddenLayerInAPlane() {
        TextPlane plane = WorkedRun.hidden().frame().plane().orElseThrow();
        assertThat(distance(plane, 0, 1)).isCloseTo(Math.sqrt(1.25), ROUNDING);
        assertThat(distance(plane, 0, 2)).isCloseTo(Math.sqrt(5), ROUNDING);
        assertThat(distance(plane, 1, 2)).isCloseTo(Math.sqrt(3.25), ROUNDING);
        assertThat(distance(plane, 2, 3)).isZero();
        assertThat(plane.explained().get(0) + plane.explained().get(1)).isCloseTo(1, ROUNDING);
        assertThat(plane.agreement()).isEqualTo(1);
        assertThat(plane.cells().classes()).hasSize(60 * 80).containsOnly(0, 1);
        for (int text = 0; text < 4; text++) {
            int cell = cellOf(plane, text);
            assertThat(plane.cells().classes().get(cell)).isEqualTo(text < 2 ? 0 : 1);
            assertThat((double) plane.cells().confidences().at(cell))
                    .isCloseTo(text < 2 ? 1 - NEGATIVE : POSITIVE, within(0.03));
        }
    }

    private static double distance(TextPlane plane, int one, int other) {
        Grid points = plane.points();
        return Math.hypot(
                points.at(one, 0) - points.at(other, 0), points.at(one, 1) - points.at(other, 1));
    }

    private static int cellOf(TextPlane plane, int text) {
        double x = plane.points().at(text, 0) - plane.window().left();
        double y = plane.window().top() - plane.points().at(text, 1);
        double width = plane.window().right() - plane.window().left();
        double height = plane.window().top() - plane.window().bottom();
        return (int) Math.round(59 * y / height) * 80 + (int) Math.round(79 * x / width);
    }

    @Test
    void hasAPlaneThatDoesNotJumpWhereTheNetworkMovesALittle() {
        WorkedRun run = WorkedRun.hidden();
        TextPlane before = run.frame().plane().orElseThrow();
        run.trainer().network().parameters().values()[2] += 0.01f;
        TextPlane after = run.frame().plane().orElseThrow();
        for (int n = 0; n < 8; n++) {
            assertThat((double) after.points().at(n))
                    .isCloseTo(before.points().at(n), within(0.02));
        }
    }

    @Test
    void hasNoPlaneWithoutAHiddenLayerAndTheOutputsWordsInstead() {
        TextFrame frame = WorkedRun.linear().frame();
        assertThat(frame.plane()).isEmpty();
        assertThat(frame.layers()).hasSize(1);
        assertThat(frame.words())
                .containsExactly(
                        new UnitWords(
                                List.of(new Weighted("good", 2), new Weighted("film", 0.25f)),
                                List.of(new Weighted("bad", -3), new Weighted("not", -1))));
    }

    /// Shown are `[0] bad film`, `[0] not good`, `[0] good film` and `[0] [0] good`.
    @Test
    void ofSequencesHasMeansOverTheStepsAndTheWordsOfEachDimension() {
        TextFrame frame = WorkedRun.pooled().frame();
        float third = 1 / 3f;
        assertThat(frame.groups()).isEmpty();
        for (int layer = 0; layer < 2; layer++) {
            assertClose(
                    frame.layers().get(layer).activations(),
                    1e-6,
                    -1,
                    1,
                    1,
                    1,
                    1.5 * third,
                    -1,
                    third,
                    0);
            assertThat(frame.layers().get(layer).weights()).isEmpty();
            assertThat(frame.layers().get(layer).biases()).isEmpty();
        }
        assertThat(frame.words().getFirst())
                .isEqualTo(
                        new UnitWords(
                                List.of(new Weighted("good", 3)),
                                List.of(new Weighted("bad", -3))));
        assertThat(frame.plane()).isPresent();
    }

    @Test
    void hasTheScoresOfTheTraining() {
        WorkedRun run = WorkedRun.hidden();
        TextFrame first = run.frame();
        assertThat(first.epoch()).isZero();
        assertThat(first.bestEpoch()).isEmpty();
        assertThat(first.ending()).isEmpty();
        assertThat(first.sentence()).isEqualTo(Optional.empty());
        run.trainer().step();
        TextFrame second = run.frame();
        assertThat(second.step()).isEqualTo(1);
        assertThat(second.epoch()).isEqualTo(1);
        assertThat(second.bestEpoch()).hasValue(1);
        assertThat(second.training()).isEqualTo(run.trainer().history().last().training());
        assertThat(second.validation()).isEqualTo(run.trainer().history().last().validation());
    }

    @Test
    void doesNotChangeWhenTrainingGoesOn() {
        WorkedRun run = WorkedRun.hidden();
        TextFrame frame = run.sampler().sample(Optional.of("good"));
        TextFrame same = WorkedRun.hidden().sampler().sample(Optional.of("good"));
        run.trainer().step();
        run.frame();
        assertThat(frame.layers()).isEqualTo(same.layers());
        assertThat(frame.plane()).isEqualTo(same.plane());
        assertThat(frame.sentence()).isEqualTo(same.sentence());
        assertThat(run.frame().layers()).isNotEqualTo(same.layers());
    }

    private static Grid grid(int rows, int columns, float... values) {
        return Grid.of(rows, columns, values);
    }

    private static void assertClose(Grid grid, double rounding, double... expected) {
        assertThat(grid.size()).isEqualTo(expected.length);
        for (int n = 0; n < expected.length; n++) {
            assertThat((double) grid.at(n)).isCloseTo(expected[n], within(rounding));
        }
    }
}
