package org.neuralplayground.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.dataset.RowSelection;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.dataset.TokenLists;
import org.neuralplayground.projection.PrincipalComponents;
import org.neuralplayground.random.SeedRandom;
import org.neuralplayground.reference.Allocation;

@DisplayName("Skip-gram")
class SkipGramTest {
    private static final int EPOCHS = 60;
    private static final int KINDS = 4;
    private static final int SYNONYMS = 5;
    private static final int PLACES = 3;
    private static final SkipGramSpec SPEC = new SkipGramSpec(16, 5, 5, 0.01, 0.05);
    private static final int WORDS = KINDS * PLACES * SYNONYMS;

    /// Sentences of three words and a frequent one between them, as "cat the chases the mouse": a
    /// sentence is of one of four kinds, and has at each place one of the five words of that kind
    /// and place. Two such words are never in the same sentence, and have the same neighbours.
    private static TokenLists sentences(int count) {
        RandomGenerator random = new SeedRandom("sentences");
        List<int[]> sentences = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            int kind = random.nextInt(KINDS);
            int[] sentence = new int[2 * PLACES];
            for (int place = 0; place < PLACES; place++) {
                sentence[2 * place] = word(kind, place, random.nextInt(SYNONYMS));
                sentence[2 * place + 1] = WORDS;
            }
            sentences.add(sentence);
        }
        return TokenLists.of(sentences);
    }

    private static int word(int kind, int place, int synonym) {
        return (kind * PLACES + place) * SYNONYMS + synonym;
    }

    private static SkipGram trained(SkipGramSpec spec, int epochs) {
        SkipGram skipGram = new SkipGram(sentences(500), WORDS + 2, spec, 42);
        for (int n = 0; n < epochs; n++) {
            skipGram.epoch();
        }
        return skipGram;
    }

    @Test
    void bringsWordsTogetherThatShareNeighbours() {
        WordVectors vectors = trained(SPEC, EPOCHS).vectors();
        for (int word = 0; word < WORDS; word++) {
            int kind = word / (PLACES * SYNONYMS);
            assertThat(vectors.nearest(word, SYNONYMS - 1))
                    .allSatisfy(near -> {
                        assertThat(near.word() / (PLACES * SYNONYMS)).isEqualTo(kind);
                        assertThat(near.cosine()).isGreaterThan(0.5);
                    });
        }
    }

    /// Within a kind, words of the same place meet those of the other two places alone.
    @Test
    void setsWordsThatReplaceEachOtherCloserThanThoseThatFollowEachOther() {
        WordVectors vectors = trained(SPEC, EPOCHS).vectors();
        double replacing = 0;
        double following = 0;
        for (int kind = 0; kind < KINDS; kind++) {
            for (int place = 0; place < PLACES; place++) {
                int word = word(kind, place, 0);
                replacing += vectors.cosine(word, word(kind, place, 1));
                following += vectors.cosine(word, word(kind, (place + 1) % PLACES, 1));
            }
        }
        assertThat(replacing / (KINDS * PLACES)).isGreaterThan(following / (KINDS * PLACES) + 0.1);
    }

    /// Four kinds at equal distances are a tetrahedron, which takes three axes.
    @Test
    void makesKindsTheMainAxes() {
        Table vectors = trained(SPEC, EPOCHS).vectors().normalized().values();
        Table words = vectors.select(RowSelection.range(0, WORDS));
        Table places = PrincipalComponents.of(words, 3).project(words);
        int kindSize = PLACES * SYNONYMS;
        for (int word = 0; word < WORDS; word++) {
            int nearest = 0;
            for (int kind = 1; kind < KINDS; kind++) {
                if (toMiddle(places, word, kind) < toMiddle(places, word, nearest)) {
                    nearest = kind;
                }
            }
            assertThat(nearest).isEqualTo(word / kindSize);
        }
    }

    /// The squared distance of a word from the mean of a kind.
    private static double toMiddle(Table places, int word, int kind) {
        int kindSize = PLACES * SYNONYMS;
        double distance = 0;
        for (int axis = 0; axis < places.columns(); axis++) {
            double middle = 0;
            for (int other = kind * kindSize; other < (kind + 1) * kindSize; other++) {
                middle += places.at(other, axis) / kindSize;
            }
            distance += Math.pow(places.at(word, axis) - middle, 2);
        }
        return distance;
    }

    @Test
    void lowersTheLossFromEvenChances() {
        SkipGram skipGram = trained(SPEC, 1);
        double first = skipGram.lastLoss();
        // ln 2 for the near word and for each of five drawn ones that is not the near one.
        assertThat(first).isBetween(4 * Math.log(2), 6 * Math.log(2));
        for (int n = 0; n < 20; n++) {
            skipGram.epoch();
        }
        assertThat(skipGram.lastLoss()).isLessThan(first - 0.5);
    }

    @Test
    void givesEqualVectorsForEqualSeedsAndOthersForOthers() {
        WordVectors vectors = trained(SPEC, 2).vectors();
        assertThat(trained(SPEC, 2).vectors()).isEqualTo(vectors);
        SkipGram other = new SkipGram(sentences(500), WORDS + 2, SPEC, 43);
        other.epoch();
        other.epoch();
        assertThat(other.vectors()).isNotEqualTo(vectors);
    }

    @Test
    void stepsTextByTextThroughAnEpoch() {
        SkipGram skipGram = new SkipGram(sentences(7), WORDS + 2, SPEC, 1);
        assertThat(skipGram.lastLoss()).isNaN();
        for (int n = 0; n < 6; n++) {
            skipGram.step();
        }
        assertThat(skipGram.textsOfEpoch()).isEqualTo(6);
        assertThat(skipGram.epochs()).isZero();
        skipGram.epoch();
        assertThat(skipGram.textsOfEpoch()).isZero();
        assertThat(skipGram.epochs()).isEqualTo(1);
        assertThat(skipGram.lastLoss()).isFinite();
    }

    @Test
    void startsWithinHalfOverTheDimensionsAndLeavesAbsentWordsAtZero() {
        SkipGram skipGram = new SkipGram(sentences(500), WORDS + 2, SPEC, 1);
        float[] start = skipGram.vectors().values().toArray();
        double limit = 0.5 / 16;
        double squares = 0;
        for (float number : start) {
            assertThat(Math.abs(number)).isLessThanOrEqualTo((float) limit);
            squares += number * number;
        }
        // The mean square of an even draw is a third of its limit's.
        double numbers = 16.0 * (WORDS + 1);
        assertThat(squares / numbers).isCloseTo(limit * limit / 3, within(limit * limit / 30));
        skipGram.epoch();
        WordVectors vectors = skipGram.vectors();
        for (int d = 0; d < 16; d++) {
            assertThat(vectors.values().at(WORDS + 1, d)).isZero();
        }
    }

    /// Of ten words, 18 pairs are neighbours, 16 are two apart and 14 are three apart. With a
    /// window of three the first are always within reach, the second for two reaches out of three,
    /// the last for one: 33⅓ pairs on average.
    @Test
    void learnsFromNearWordsMoreOftenUpToItsWindow() {
        TokenLists ten = TokenLists.of(List.of(new int[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9}));
        SkipGram narrow = new SkipGram(ten, 10, new SkipGramSpec(2, 1, 1, 1, 0.1), 5);
        SkipGram wide = new SkipGram(ten, 10, new SkipGramSpec(2, 3, 1, 1, 0.1), 5);
        for (int n = 0; n < 3000; n++) {
            narrow.step();
            wide.step();
        }
        assertThat(narrow.pairs()).isEqualTo(3000 * 18);
        assertThat(wide.pairs() / 3000.0).isCloseTo(100 / 3.0, within(0.3));
    }

    /// Word 0 is nine tenths of all, of which a third stays: 3 of 9, and the other word.
    @Test
    void leavesOutFrequentWords() {
        TokenLists often = TokenLists.of(List.of(new int[] {0, 0, 0, 0, 1, 0, 0, 0, 0, 0}));
        SkipGram thinned = new SkipGram(often, 2, new SkipGramSpec(2, 20, 1, 0.1, 0.01), 5);
        SkipGram full = new SkipGram(often, 2, new SkipGramSpec(2, 20, 1, 1, 0.01), 5);
        for (int n = 0; n < 3000; n++) {
            thinned.step();
            full.step();
        }
        assertThat(thinned.pairs()).isLessThan(full.pairs() / 4);
    }

    @Test
    void learnsNothingFromWordsOnTheirOwn() {
        TokenLists single = TokenLists.of(List.of(new int[] {0}, new int[0], new int[] {1}));
        SkipGram skipGram = new SkipGram(single, 2, SPEC, 1);
        WordVectors start = skipGram.vectors();
        skipGram.epoch();
        assertThat(skipGram.pairs()).isZero();
        assertThat(skipGram.vectors()).isEqualTo(start);
        assertThat(skipGram.lastLoss()).isNaN();
    }

    @Test
    void stepsWithoutAllocating() {
        SkipGram skipGram = new SkipGram(sentences(100), WORDS + 2, SPEC, 1);
        Allocation.settlesAtNothing(skipGram::step);
    }

    @Test
    void refusesSettingsOutOfRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SkipGramSpec(0, 5, 5, 1, 0.1))
                .withMessage("dimensions must be in [1, 512], was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SkipGramSpec(8, 21, 5, 1, 0.1))
                .withMessage("window must be in [1, 20], was 21");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SkipGramSpec(8, 5, 21, 1, 0.1))
                .withMessage("negatives must be in [1, 20], was 21");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SkipGramSpec(8, 5, 5, 0, 0.1))
                .withMessage("subsampling must be in (0, 1], was 0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SkipGramSpec(8, 5, 5, 1, Double.NaN))
                .withMessage("learning rate must be in (0, 1], was NaN");
    }
}
