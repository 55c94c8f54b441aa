package org.neuralplayground.wordplayground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.corpus.Sample;
import org.neuralplayground.embedding.SkipGram;
import org.neuralplayground.frame.Grid;
import org.neuralplayground.text.TextSpec;
import org.neuralplayground.textplayground.SourceTexts;
import org.neuralplayground.textplayground.TextPlaygroundSpec;
import org.neuralplayground.textplayground.TextPreparation;
import org.neuralplayground.textplayground.TextSource;

@DisplayName("A frame of word vectors")
class WordsFrameSamplerTest {
    private static final WordsSpec SPEC = WordsSpec.startingWith(TextPlaygroundSpec.DEFAULT);
    private static final WordTexts TEXTS = WordTexts.of(TextSpec.english(), texts());

    private final SkipGram skipGram = TEXTS.skipGram(SPEC.withDimensions(2));
    private final WordsFrameSampler sampler = new WordsFrameSampler(skipGram, TEXTS);

    /// 160 words w100 to w259, each as often as the others, so that their numbers are in order.
    private static final WordTexts MANY =
            WordTexts.of(
                    TextSpec.english(),
                    Collections.nCopies(
                            5,
                            String.join(
                                    " ",
                                    IntStream.range(100, 260).mapToObj(n -> "w" + n).toList())));

    /// Ten times two sentences.
    private static List<String> texts() {
        List<String> texts = new ArrayList<>(Collections.nCopies(10, "cats chase small mice"));
        texts.addAll(Collections.nCopies(10, "ships cross wide oceans"));
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
                .hasSize(7)
                .allSatisfy(near ->
                        assertThat(distance(frame.points(), 0, near.shown().getAsInt()))
                                .isCloseTo(Math.sqrt(2 - 2 * near.cosine()), within(1e-5)));
    }

    @Test
    @DisplayName("has the nearest ten of all words, also of those that are not shown, never itself")
    void neighbours() {
        WordsFrameSampler frames = new WordsFrameSampler(MANY.skipGram(SPEC), MANY);
        List<WordNeighbours.Near> everybodys = new ArrayList<>();
        for (int word = 0; word < 150; word++) {
            WordNeighbours chosen = frames.sample(OptionalInt.of(word)).chosen().orElseThrow();
            assertThat(chosen.word()).isEqualTo(word);
            assertThat(chosen.nearest())
                    .hasSize(10)
                    .extracting(WordNeighbours.Near::term)
                    .doesNotContain("w" + (100 + word));
            assertThat(chosen.nearest())
                    .extracting(WordNeighbours.Near::cosine)
                    .isSortedAccordingTo(Collections.reverseOrder());
            everybodys.addAll(chosen.nearest());
        }
        assertThat(everybodys).anyMatch(near -> near.shown().isEmpty());
        assertThat(everybodys)
                .allSatisfy(near -> {
                    int number = Integer.parseInt(near.term().substring(1)) - 100;
                    assertThat(near.shown())
                            .isEqualTo(number < 150 ? OptionalInt.of(number) : OptionalInt.empty());
                });
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
        SkipGram learning = MANY.skipGram(SPEC);
        WordsFrameSampler frames = new WordsFrameSampler(learning, MANY);
        assertThat(frames.sample(OptionalInt.empty()).loss()).isNaN();
        learning.epoch();
        WordsFrame frame = frames.sample(OptionalInt.empty());
        assertThat(frame.epoch()).isEqualTo(1);
        assertThat(frame.loss()).isEqualTo(learning.lastLoss()).isPositive();
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
    @DisplayName("shows words of one topic together, once they are learned from the news")
    void learned() {
        TextPlaygroundSpec news =
                TextPlaygroundSpec.startingWith(new TextSource.Bundled(Sample.NEWS_BRIEFS_EN));
        WordTexts words =
                WordTexts.of(TextPreparation.of(news, SourceTexts.bundled(Sample.NEWS_BRIEFS_EN)));
        SkipGram learning = words.skipGram(WordsSpec.startingWith(news));
        for (int epoch = 0; epoch < 40; epoch++) {
            learning.epoch();
        }
        Grid points = new WordsFrameSampler(learning, words).sample(OptionalInt.empty()).points();
        List<Integer> weather = indices(words, "rain", "wind", "sunshine", "degrees", "showers");
        List<Integer> sports = indices(words, "team", "coach", "match", "league", "players");
        double apart = mean(points, weather, sports);
        assertThat(mean(points, weather, weather)).isLessThan(apart / 2);
        assertThat(mean(points, sports, sports)).isLessThan(apart / 2);
    }

    private static List<Integer> indices(WordTexts words, String... terms) {
        List<String> shown = IntStream.range(0, words.shown()).mapToObj(words::word).toList();
        assertThat(shown).contains(terms);
        return Stream.of(terms).map(shown::indexOf).toList();
    }

    private static double mean(Grid points, List<Integer> some, List<Integer> others) {
        return some.stream()
                .flatMap(word -> others.stream().map(other -> distance(points, word, other)))
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();
    }
}
