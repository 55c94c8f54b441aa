package org.neuralplayground.textframe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.inspect.Attribution;
import org.neuralplayground.model.LayerSpec.Recurrent.Cell;
import org.neuralplayground.textframe.SentenceReading.Point;
import org.neuralplayground.textframe.SentenceReading.Token;
import org.neuralplayground.textplayground.FirstLayer;
import org.neuralplayground.textplayground.WorkedTexts;

@DisplayName("A sentence")
class SentenceReadingTest {
    private static final Offset<Double> ROUNDING = within(1e-6);

    @Test
    void ofALinearModelIsTheSumOfItsWords() {
        SentenceReading reading = WorkedRun.linear().read("good  film");
        assertThat(reading.attribution()).isEqualTo(Attribution.EXACT);
        assertThat(reading.tokens())
                .containsExactly(token(0, 4, "good", 2), token(6, 10, "film", 0.25));
        assertThat(reading.decision()).isEqualTo(1);
        assertThat(reading.output()).isEqualTo(1);
        double second = 1 / (1 + Math.exp(-2.75));
        assertThat(reading.answers().get(1)).isCloseTo(second, ROUNDING);
        assertThat(reading.answers().get(0)).isCloseTo(1 - second, ROUNDING);
        assertThat(reading.point()).isEmpty();
        assertThat(reading.states()).isEmpty();
    }

    /// film, good and not give the sums (0 + 2 - 1, 0.5 - 1 + 3 - 0.5) = (1, 2), both above 0, and
    /// the output 1 - 4 + 0.5. Its slope by the sums is (1, -2).
    @Test
    void ofABentOneHasTheSlopesTimesTheInputsSharedByEqualWords() {
        SentenceReading reading = WorkedRun.hidden().read("not not good film xyz");
        assertThat(reading.attribution()).isEqualTo(Attribution.GRADIENT_TIMES_INPUT);
        assertThat(reading.tokens())
                .containsExactly(
                        token(0, 3, "not", -3.5),
                        token(4, 7, "not", -3.5),
                        token(8, 12, "good", 4),
                        token(13, 17, "film", -1),
                        new Token(18, 21, "xyz", OptionalDouble.empty()));
        assertThat(reading.decision()).isZero();
        assertThat(reading.output()).isEqualTo(1);
        assertThat(reading.answers().getFirst()).isCloseTo(1 / (1 + Math.exp(-2.5)), ROUNDING);
    }

    /// Its hidden values are (1, 2), those of the shown text `not good` (1, 1.5).
    @Test
    void liesInThePlaneOfTheShownTexts() {
        TextFrame frame = WorkedRun.hidden().sampler().sample(Optional.of("not good film"));
        Point point = frame.sentence().orElseThrow().point().orElseThrow();
        TextPlane plane = frame.plane().orElseThrow();
        double distance =
                Math.hypot(
                        point.x() - plane.points().at(1, 0), point.y() - plane.points().at(1, 1));
        assertThat(distance).isCloseTo(0.5, ROUNDING);
    }

    /// bad gives (0.5, 3, -1), and the third class begins at 1.
    @Test
    void ofSeveralClassesIsExplainedForTheOneDecidedFor() {
        List<String> classes = List.of("a", "b", "c");
        WorkedRun run =
                WorkedRun.of(
                        WorkedRun.vectors(List.of(), 0),
                        WorkedTexts.vectors(classes, List.of("film", "bad"), WorkedRun.TEXTS),
                        WorkedRun.joined(new float[] {7, 7, 7, 0.5f, 3, -1}, 0, 0, 1));
        SentenceReading reading = run.read("bad");
        assertThat(reading.decision()).isEqualTo(1);
        assertThat(reading.output()).isEqualTo(1);
        assertThat(reading.tokens()).containsExactly(token(0, 3, "bad", 3));
        double sum = Math.exp(0.5) + Math.exp(3) + Math.exp(0);
        assertThat(reading.answers()).hasSize(3);
        assertThat(reading.answers().get(0)).isCloseTo(Math.exp(0.5) / sum, ROUNDING);
        assertThat(reading.answers().get(1)).isCloseTo(Math.exp(3) / sum, ROUNDING);
    }

    /// Read are `xyz good film`: the means are ((1 + 3) / 3, (1 + 1) / 3).
    @Test
    void ofASequenceHasNoContributionWhereAWordIsUnknownOrCut() {
        SentenceReading reading = WorkedRun.pooled().read("bad xyz good film");
        assertThat(reading.attribution()).isEqualTo(Attribution.EXACT);
        assertThat(reading.tokens().get(0).contribution()).isEmpty();
        assertThat(reading.tokens().get(1).contribution()).isEmpty();
        assertThat(reading.tokens().get(2).contribution().orElseThrow()).isCloseTo(1, ROUNDING);
        assertThat(reading.tokens().get(3).contribution().orElseThrow())
                .isCloseTo(1 / 3.0, ROUNDING);
        assertThat(reading.answers().get(1)).isCloseTo(1 / (1 + Math.exp(-2)), ROUNDING);
    }

    /// The words are film 0, good 1, bad -1 and not 0.5; `h = tanh(x + h / 2)`, the output is 2 h.
    @Test
    void ofARecurrentNetworkHasItsStateAfterEachWord() {
        WorkedRun run =
                WorkedRun.of(
                        WorkedRun.sequences(new FirstLayer.Recurrent(Cell.SIMPLE, 1, 1)),
                        WorkedTexts.sequences(
                                3, WorkedRun.CLASSES, WorkedRun.TERMS, WorkedRun.TEXTS),
                        WorkedRun.joined(
                                new float[] {0, 0, 0, 0, 0, 1, -1, 0.5f}, 1, 0.5f, 0, 2, 0));
        SentenceReading reading = run.read("good film");
        double afterGood = Math.tanh(1);
        double afterFilm = Math.tanh(afterGood / 2);
        SentenceReading.States states = reading.states().orElseThrow();
        assertThat(states.layer()).isEqualTo(1);
        assertThat(states.values().rows()).isEqualTo(1);
        assertThat((double) states.values().at(0, 0)).isCloseTo(afterGood, ROUNDING);
        assertThat((double) states.values().at(0, 1)).isCloseTo(afterFilm, ROUNDING);
        double slope = 2 * (1 - afterFilm * afterFilm) * 0.5 * (1 - afterGood * afterGood);
        assertThat(reading.tokens().getFirst().contribution().orElseThrow())
                .isCloseTo(slope, ROUNDING);
        assertThat(run.read("bad bad good film").states().orElseThrow().values().at(0, 0)).isNaN();
    }

    @Test
    void withoutAKnownWordIsAnsweredByTheBias() {
        SentenceReading reading = WorkedRun.linear().read("");
        assertThat(reading.tokens()).isEmpty();
        assertThat(reading.answers().get(1)).isCloseTo(1 / (1 + Math.exp(-0.5)), ROUNDING);
    }

    @Test
    void followsTheNetworkAndTheText() {
        WorkedRun run = WorkedRun.linear();
        run.read("good");
        run.trainer().network().parameters().values()[1] = -8;
        assertThat(run.read("good").tokens()).containsExactly(token(0, 4, "good", -8));
        assertThat(run.read("bad").tokens()).containsExactly(token(0, 3, "bad", -3));
    }

    private static Token token(int start, int end, String term, double contribution) {
        return new Token(start, end, term, OptionalDouble.of(contribution));
    }
}
