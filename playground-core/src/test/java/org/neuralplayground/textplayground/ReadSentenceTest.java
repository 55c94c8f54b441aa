package org.neuralplayground.textplayground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neuralplayground.corpus.Corpus;
import org.neuralplayground.dataset.SequenceSide;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.inspect.Attribution;
import org.neuralplayground.inspect.Contributions;
import org.neuralplayground.inspect.FeatureContributions;
import org.neuralplayground.inspect.StepContributions;
import org.neuralplayground.model.StartSpec;
import org.neuralplayground.nn.Network;
import org.neuralplayground.random.SeedRandom;
import org.neuralplayground.text.Representation;
import org.neuralplayground.text.Representation.Bag;
import org.neuralplayground.text.Representation.Sequence;
import org.neuralplayground.text.TextSpec;

@DisplayName("A sentence that is read")
class ReadSentenceTest {
    /// film 0, good 1, and, where pairs are known, `good film` 2; as indices film 4, good 5.
    private static final Corpus CORPUS = Given.corpus("+good film", "+good film");

    private static PreparedTexts prepared(TextSpec text, Corpus corpus) {
        return TextPreparation.of(
                Given.own(corpus, text, 0), new SourceTexts.Written(corpus, Optional.of(corpus)));
    }

    private static PreparedTexts english(Representation representation, int longestNgram) {
        TextSpec text = TextSpec.english();
        return prepared(
                text.withAnalysis(text.analysis().withLongestNgram(longestNgram))
                        .withRepresentation(representation),
                CORPUS);
    }

    private static Contributions contributions(float rawOutput, float... values) {
        return new Contributions(
                Attribution.EXACT, 0, rawOutput, Table.of(1, values.length, values));
    }

    /// Film 0.1 and good 0.6 once and twice; their pair 0.4; the pair `film good` is unknown.
    @Test
    void sharesAFeatureAmongTheWordsThatHaveIt() {
        ReadSentence sentence = english(Bag.COUNTS, 2).read("Good film... really good!");
        Contributions given = contributions(1.5f, 0.1f, 0.6f, 0.4f);

        List<OptionalDouble> words = sentence.perWord(given);

        assertThat(sentence.row().orElseThrow().toTable()).isEqualTo(Table.of(1, 3, 1, 2, 1));
        assertThat(words).hasSize(4);
        assertThat(words.get(0).orElseThrow()).isCloseTo(0.5, within(1e-7));
        assertThat(words.get(1).orElseThrow()).isCloseTo(0.3, within(1e-7));
        assertThat(words.get(2)).isEmpty();
        assertThat(words.get(3).orElseThrow()).isCloseTo(0.3, within(1e-7));
        assertThat(sentence.beyondWords(given)).isCloseTo(0, within(1e-7));
    }

    @Test
    void hasOfASequenceWhatTheStepsContribute() {
        ReadSentence sentence = english(Sequence.ofLength(6), 1).read("a good film");
        Contributions given = contributions(1, 10, 20, 40, 0.3f, 0.5f, -0.2f);

        assertThat(sentence.sequence()).containsExactly(0, 0, 1, 2, 5, 4);
        assertThat(sentence.words())
                .extracting(ReadSentence.Word::step)
                .containsExactly(OptionalInt.of(3), OptionalInt.of(4), OptionalInt.of(5));
        assertThat(sentence.perWord(given))
                .containsExactly(
                        OptionalDouble.empty(), OptionalDouble.of(0.5f), OptionalDouble.of(-0.2f));
        assertThat(sentence.beyondWords(given)).isCloseTo(70.3, within(1e-5));
    }

    @Test
    void hasNoStepForWordsThatWereCutOff() {
        ReadSentence atTheStart = english(Sequence.ofLength(2), 1).read("film good film");
        ReadSentence atTheEnd =
                english(new Sequence(2, SequenceSide.POST, SequenceSide.POST), 1)
                        .read("film good film");

        assertThat(atTheStart.sequence()).containsExactly(5, 4);
        assertThat(atTheStart.perWord(contributions(3, 1, 2)))
                .containsExactly(
                        OptionalDouble.empty(), OptionalDouble.of(1), OptionalDouble.of(2));
        assertThat(atTheEnd.sequence()).containsExactly(1, 4);
        assertThat(atTheEnd.perWord(contributions(3, 1, 2)))
                .containsExactly(
                        OptionalDouble.of(2), OptionalDouble.empty(), OptionalDouble.empty());
    }

    @Test
    void isFilledUpBehindWhereThatIsAskedFor() {
        ReadSentence sentence =
                english(new Sequence(5, SequenceSide.POST, SequenceSide.PRE), 1).read("good film");

        assertThat(sentence.sequence()).containsExactly(1, 5, 4, 0, 0);
        assertThat(sentence.words())
                .extracting(ReadSentence.Word::step)
                .containsExactly(OptionalInt.of(1), OptionalInt.of(2));
    }

    @ParameterizedTest
    @EnumSource
    void addsUpToWhatALinearModelSays(Bag representation) {
        Corpus corpus =
                Given.corpus("+a good film with good songs", "-a bad film", "-bad, bad acting");
        TextSpec text = TextSpec.english();
        text =
                text.withAnalysis(text.analysis().withLongestNgram(2))
                        .withRepresentation(representation);
        PreparedTexts texts = prepared(text, corpus);
        Network network = network(Given.own(corpus, text, 0), texts);
        network.parameters().values()[texts.features()] = 0.25f;
        ReadSentence sentence = texts.read("Good, good film with unheard bad songs, good film");
        FeatureContributions measure = new FeatureContributions(network);
        measure.read(sentence.row().orElseThrow().compressed(), 0);
        Contributions contributions = measure.to(0);

        double words = sentence.perWord(contributions).stream().mapToDouble(c -> c.orElse(0)).sum();

        assertThat(0.25 + words).isCloseTo(measure.rawOutput(0), within(1e-5));
        assertThat(sentence.perWord(contributions).get(4)).isEmpty();
        assertThat(Math.abs(words)).isGreaterThan(1e-3);
    }

    @Test
    void addsUpWithWhatBelongsToNoWordInASequence() {
        TextSpec text = TextSpec.english().withRepresentation(Sequence.ofLength(8));
        PreparedTexts texts = prepared(text, CORPUS);
        Network network = network(Given.own(CORPUS, text, 0), texts);
        ReadSentence sentence = texts.read("good unheard film");
        StepContributions measure = new StepContributions(network);
        measure.read(sentence.sequence().stream().mapToInt(Integer::intValue).toArray());
        Contributions contributions = measure.to(0);

        double words = sentence.perWord(contributions).stream().mapToDouble(c -> c.orElse(0)).sum();

        assertThat(contributions.attribution()).isEqualTo(Attribution.EXACT);
        assertThat(words + sentence.beyondWords(contributions))
                .isCloseTo(measure.rawOutput(0), within(1e-5));
    }

    @Test
    void refusesContributionsToAnother() {
        ReadSentence sentence = english(Bag.COUNTS, 1).read("good film");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> sentence.perWord(contributions(1, 1, 2, 3)))
                .withMessage("contributions must be of the sentence's 2 parts, were of 3");
    }

    @Test
    void saysWhereItsWordsStandBehindTagsAndEntities() {
        String text = "<p>A <b>Good</b> &amp; caf\u00e9-like 😀 film's</p>";

        assertThat(spans(english(Bag.COUNTS, 1).read(text), text))
                .containsExactly("A", "Good", "caf\u00e9", "like", "😀", "film's");
    }

    @Test
    void saysWhereKoreanWordsStandHoweverTheyWereTyped() {
        PreparedTexts texts = prepared(TextSpec.korean(), Given.corpus("+영화 좋다", "-영화 나쁘다"));
        String composed = "이 영화는 <b>좋다</b>";
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);

        ReadSentence one = texts.read(composed);
        ReadSentence other = texts.read(decomposed);

        assertThat(decomposed.length()).isGreaterThan(composed.length());
        assertThat(spans(one, composed)).containsExactly("이", "영화", "는", "좋", "다");
        assertThat(
                        spans(other, decomposed).stream()
                                .map(span -> Normalizer.normalize(span, Normalizer.Form.NFC)))
                .containsExactlyElementsOf(spans(one, composed));
        assertThat(other.row()).isEqualTo(one.row());
        assertThat(one.words().get(1).feature()).hasValue(1);
    }

    @Test
    void mayHaveNoWords() {
        ReadSentence empty = english(Bag.MULTI_HOT, 2).read(" ?! ");

        assertThat(empty.words()).isEmpty();
        assertThat(empty.pairs()).isEmpty();
        assertThat(empty.row().orElseThrow().stored()).isZero();
        assertThat(empty.perWord(contributions(0.5f))).isEmpty();
    }

    private static Network network(TextPlaygroundSpec spec, PreparedTexts texts) {
        return new Network(
                TextModel.of(spec.network(), texts), StartSpec.KERAS, new SeedRandom("any"));
    }

    private static List<String> spans(ReadSentence sentence, String text) {
        return sentence.words().stream()
                .map(word -> text.substring(word.start(), word.end()))
                .toList();
    }
}
