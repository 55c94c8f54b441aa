package org.neuralplayground.wordplayground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.embedding.SkipGram;
import org.neuralplayground.frame.Grid;
import org.neuralplayground.text.TextSpec;
import org.neuralplayground.textplayground.TextPlaygroundSpec;

@DisplayName("A frame of word vectors")
class WordsFrameSamplerTest {
    private static final WordsSpec SPEC = WordsSpec.startingWith(TextPlaygroundSpec.DEFAULT);
    private static final WordTexts TEXTS = WordTexts.of(TextSpec.english(), texts());

    private final SkipGram skipGram = TEXTS.skipGram(SPEC.withDimensions(2));
    private final WordsFrameSampler sampler = new WordsFrameSampler(skipGram, TEXTS);

    /// Ten times two sentences, and one word that is there once.
    private static List<String> texts() {
        List<String> texts = new ArrayList<>(Collections.nCopies(10, "cats chase small mice"));
        texts.addAll(Collections.nCopies(10, "ships cross wide oceans"));
        texts.add("cats purr");
        return texts;
    }

    private static double distance(Grid points, int word, int other) {
        return Math.hypot(
                points.at(word, 0) - points.at(other, 0), points.at(word, 1) - points.at(other, 1));
    }

    /// Two dimensions are their own plane: unit vectors at an angle of cosine c lie √(2 - 2c)
    /// apart.
    @Test
    @DisplayName("of two dimensions shows all angles, and both axes explain everything")
    void exact() {
        skipGram.epoch();
        WordsFrame frame = sampler.sample(OptionalInt.of(0));
        assertThat(frame.explained().get(0) + frame.explained().get(1)).isCloseTo(1, within(1e-9));
        assertThat(frame.points().rows()).isEqualTo(8);
        assertThat(frame.chosen().orElseThrow().nearest())
                .hasSize(8)
                .filteredOn(near -> near.shown().isPresent())
                .hasSize(7)
                .allSatisfy(near ->
                        assertThat(distance(frame.points(), 0, near.shown().getAsInt()))
                                .isCloseTo(Math.sqrt(2 - 2 * near.cosine()), within(1e-5)));
    }

    @Test
    @DisplayName("has the nearest words of the chosen one first, rare ones too, never itself")
    void neighbours() {
        WordsFrame frame = sampler.sample(OptionalInt.of(1));
        WordNeighbours chosen = frame.chosen().orElseThrow();
        assertThat(chosen.word()).isEqualTo(1);
        assertThat(chosen.nearest())
                .extracting(WordNeighbours.Near::term)
                .doesNotContain(TEXTS.word(1))
                .contains("purr");
        assertThat(chosen.nearest())
                .extracting(WordNeighbours.Near::cosine)
                .isSortedAccordingTo(Collections.reverseOrder());
        assertThat(chosen.nearest())
                .filteredOn(near -> near.term().equals("purr"))
                .allMatch(near -> near.shown().isEmpty());
    }

    @Test
    @DisplayName("has no neighbours without a chosen word, or of one that is not shown")
    void nobody() {
        assertThat(sampler.sample(OptionalInt.empty()).chosen()).isEmpty();
        assertThat(sampler.sample(OptionalInt.of(8)).chosen()).isEmpty();
    }

    @Test
    @DisplayName("tells epochs and the loss of the last one, none before the first")
    void progress() {
        assertThat(sampler.sample(OptionalInt.empty()).loss()).isNaN();
        skipGram.epoch();
        WordsFrame frame = sampler.sample(OptionalInt.empty());
        assertThat(frame.epoch()).isEqualTo(1);
        assertThat(frame.loss()).isEqualTo(skipGram.lastLoss()).isPositive();
    }

    @Test
    @DisplayName("lies as close to the frame before as turning and mirroring can bring it")
    void steady() {
        SkipGram learning = TEXTS.skipGram(SPEC.withDimensions(8));
        WordsFrameSampler frames = new WordsFrameSampler(learning, TEXTS);
        Grid before = frames.sample(OptionalInt.empty()).points();
        for (int n = 0; n < 20; n++) {
            learning.step();
            Grid after = frames.sample(OptionalInt.empty()).points();
            double moved = moved(before, after, 1, 1);
            assertThat(moved)
                    .isLessThan(moved(before, after, -1, 1))
                    .isLessThan(moved(before, after, 1, -1))
                    .isLessThan(moved(before, after, -1, -1));
            before = after;
        }
    }

    private static double moved(Grid before, Grid after, int mirrorX, int mirrorY) {
        double sum = 0;
        for (int word = 0; word < before.rows(); word++) {
            sum += Math.pow(mirrorX * after.at(word, 0) - before.at(word, 0), 2);
            sum += Math.pow(mirrorY * after.at(word, 1) - before.at(word, 1), 2);
        }
        return sum;
    }

    @Test
    @DisplayName("shows words of one sentence together once they are learned")
    void learned() {
        SkipGram learning = TEXTS.skipGram(SPEC.withDimensions(8));
        for (int n = 0; n < 200; n++) {
            learning.epoch();
        }
        int mice = index("mice");
        WordsFrame frame =
                new WordsFrameSampler(learning, TEXTS).sample(OptionalInt.of(index("cats")));
        assertThat(distance(frame.points(), index("cats"), mice))
                .isLessThan(distance(frame.points(), index("cats"), index("oceans")));
        assertThat(frame.chosen().orElseThrow().nearest().subList(0, 3))
                .extracting(WordNeighbours.Near::term)
                .doesNotContain("ships", "cross", "wide", "oceans");
    }

    private static int index(String term) {
        for (int word = 0; word < TEXTS.shown(); word++) {
            if (TEXTS.word(word).equals(term)) {
                return word;
            }
        }
        throw new AssertionError(term + " must be shown");
    }
}
