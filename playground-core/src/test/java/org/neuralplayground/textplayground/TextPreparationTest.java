package org.neuralplayground.textplayground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neuralplayground.corpus.Corpus;
import org.neuralplayground.corpus.LabelledText;
import org.neuralplayground.corpus.Sample;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.model.Shape;
import org.neuralplayground.spec.SpecException;
import org.neuralplayground.text.Language.Korean;
import org.neuralplayground.text.Language.Morphemes;
import org.neuralplayground.text.Representation.Bag;
import org.neuralplayground.text.Representation.Sequence;
import org.neuralplayground.text.TextSpec;
import org.neuralplayground.textplayground.TextPart.Role;

@DisplayName("Preparing texts")
class TextPreparationTest {
    /// The first text validates, so that the vocabulary is good 3, acting 1, film 1.
    private static final Corpus TRAINING =
            Given.corpus("-Bad film", "+Good film!", "+good, GOOD acting");

    private static final Corpus TEST = Given.corpus("-bad acting", "+");

    private static PreparedTexts prepared(TextSpec text) {
        TextPlaygroundSpec spec = Given.own(TRAINING, text, 1);
        return TextPreparation.of(spec, new SourceTexts.Written(TRAINING, Optional.of(TEST)));
    }

    @Test
    void makesVectorsOverTheVocabularyOfTheTrainingPartAlone() {
        PreparedTexts texts = prepared(TextSpec.english().withRepresentation(Bag.COUNTS));

        assertThat(texts.inputShape()).isEqualTo(new Shape.Sparse(3));
        assertThat(IntStream.range(0, texts.features()).mapToObj(texts::term))
                .containsExactly("good", "acting", "film");
        assertThat(Given.rows(texts, texts.training())).isEqualTo(Table.of(2, 3, 1, 0, 1, 2, 1, 0));
        assertThat(Given.rows(texts, texts.validation().orElseThrow()))
                .isEqualTo(Table.of(1, 3, 0, 0, 1));
        assertThat(Given.rows(texts, texts.test())).isEqualTo(Table.of(2, 3, 0, 1, 0, 0, 0, 0));
    }

    /// 4 is good, 5 acting, 6 film, 1 begins a text, 2 is unknown.
    @Test
    void makesSequencesOfIndices() {
        PreparedTexts texts = prepared(TextSpec.english().withRepresentation(Sequence.ofLength(4)));

        assertThat(texts.inputShape()).isEqualTo(new Shape.Tokens(4));
        assertThat(IntStream.range(0, texts.features()).mapToObj(texts::term))
                .containsExactly("<PAD>", "<START>", "<UNK>", "<UNUSED>", "good", "acting", "film");
        assertThat(Given.sequences(texts, texts.training()))
                .isEqualTo(Table.of(2, 4, 0, 1, 4, 6, 1, 4, 4, 5));
        assertThat(Given.sequences(texts, texts.test()))
                .isEqualTo(Table.of(2, 4, 0, 1, 2, 5, 0, 0, 0, 1));
    }

    /// 영화 3, 좋 2: what carries the sense, without endings and particles.
    @Test
    void readsKoreanByMorphemes() {
        Corpus corpus = Given.corpus("+영화가 좋다", "+좋은 영화", "-영화");
        TextSpec text = TextSpec.korean().withRepresentation(Bag.COUNTS);
        text =
                text.withAnalysis(
                        text.analysis().withLanguage(new Korean(true, Morphemes.ALL, List.of())));
        PreparedTexts texts =
                TextPreparation.of(
                        Given.own(corpus, text, 0),
                        new SourceTexts.Written(corpus, Optional.of(Given.corpus("+좋네"))));

        assertThat(IntStream.range(0, texts.features()).mapToObj(texts::term))
                .containsExactly("영화", "좋");
        assertThat(Given.rows(texts, texts.training())).isEqualTo(Table.of(3, 2, 1, 1, 1, 1, 1, 0));
        assertThat(texts.validation()).isEmpty();
        assertThat(texts.part(Role.VALIDATION).size()).isZero();
    }

    @Test
    void leavesTextsWithATestOfTheirOwnInTheirOrder() {
        PreparedTexts texts = prepared(TextSpec.english());

        assertThat(texts(texts.part(Role.VALIDATION))).containsExactly("Bad film");
        assertThat(texts(texts.part(Role.TRAINING)))
                .containsExactly("Good film!", "good, GOOD acting");
        assertThat(texts(texts.part(Role.TEST))).containsExactly("bad acting", "");
        assertThat(texts.part(Role.TEST).label(1)).isEqualTo(1);
        assertThat(texts.classes()).containsExactly("bad", "good");
    }

    @ParameterizedTest
    @EnumSource
    void dividesASampleIntoPartsThatAreDisjointAndTogetherAll(Sample sample) {
        TextPlaygroundSpec spec = TextPlaygroundSpec.startingWith(new TextSource.Bundled(sample));
        spec = spec.withTraining(spec.training().withTestShare(25).withValidation(50));
        PreparedTexts texts = TextPreparation.of(spec, SourceTexts.bundled(sample));
        Corpus corpus = sample.read();

        assertThat(texts.part(Role.TEST).size()).isEqualTo(corpus.size() / 4);
        assertThat(texts.part(Role.VALIDATION).size()).isEqualTo(50);
        assertThat(texts.test().size()).isEqualTo(corpus.size() / 4);
        assertThat(texts.training().size()).isEqualTo(texts.part(Role.TRAINING).size());
        List<LabelledText> all = new ArrayList<>();
        for (Role role : Role.values()) {
            TextPart part = texts.part(role);
            for (int n = 0; n < part.size(); n++) {
                all.add(new LabelledText(part.text(n), part.label(n), part.kind(n)));
            }
        }
        assertThat(all).containsExactlyInAnyOrderElementsOf(corpus.texts());
        assertThat(all).isNotEqualTo(corpus.texts());
    }

    @Test
    void testsOnTheSameTextsWhateverTheWeightsSeedIs() {
        TextPlaygroundSpec spec = TextPlaygroundSpec.DEFAULT;
        SourceTexts source = SourceTexts.bundled(Sample.FILM_REVIEWS_EN);
        PreparedTexts one = TextPreparation.of(spec, source);
        PreparedTexts other =
                TextPreparation.of(spec.withNetwork(spec.network().withSeed("other")), source);

        for (Role role : Role.values()) {
            assertThat(texts(one.part(role))).isEqualTo(texts(other.part(role)));
        }
        assertThat(IntStream.range(0, one.features()).mapToObj(one::term))
                .containsExactlyElementsOf(
                        IntStream.range(0, other.features()).mapToObj(other::term).toList());
    }

    @Test
    void testsOnTheSameTextsHoweverManyValidate() {
        TextPlaygroundSpec spec = TextPlaygroundSpec.DEFAULT;
        SourceTexts source = SourceTexts.bundled(Sample.FILM_REVIEWS_EN);
        PreparedTexts none =
                TextPreparation.of(spec.withTraining(spec.training().withValidation(0)), source);

        assertThat(texts(none.part(Role.TEST)))
                .isEqualTo(texts(TextPreparation.of(spec, source).part(Role.TEST)));
    }

    @Test
    void ranksTheFeaturesByFrequency() {
        PreparedTexts texts = prepared(TextSpec.english().withRepresentation(Sequence.ofLength(4)));

        assertThat(texts.ranked(1, 2)).containsExactly(4, 5);
        assertThat(texts.ranked(3, 10)).containsExactly(6);
        assertThat(texts.ranked(4, 10)).isEmpty();
        assertThat(prepared(TextSpec.english()).ranked(1, 10)).containsExactly(0, 1, 2);
    }

    @Test
    void refusesMoreTextsToValidateWithThanThereAre() {
        TextPlaygroundSpec spec = Given.own(TRAINING, TextSpec.english(), 2);

        assertThatThrownBy(() -> TextPreparation.of(spec, SourceTexts.own(TRAINING)))
                .isInstanceOf(SpecException.class)
                .hasMessage("number of texts to validate with must be in [0, 1], was 2");
    }

    @Test
    void refusesASingleText() {
        Corpus corpus = Given.corpus("+good");

        assertThatThrownBy(() ->
                        TextPreparation.of(
                                Given.own(corpus, TextSpec.english(), 0), SourceTexts.own(corpus)))
                .isInstanceOf(SpecException.class)
                .hasMessageStartingWith("number of texts must be in [2, ");
    }

    @Test
    void refusesTextsWithoutAWord() {
        Corpus corpus = Given.corpus("+!", "-?", "-...");

        assertThatThrownBy(() ->
                        TextPreparation.of(
                                Given.own(corpus, TextSpec.english(), 0), SourceTexts.own(corpus)))
                .isInstanceOf(SpecException.class)
                .hasMessage("vocabulary size must be in [1, 50000], was 0");
    }

    @Test
    void refusesTextsOfAnotherSource() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        TextPreparation.of(
                                Given.numbered(TextSpec.english()), SourceTexts.own(TRAINING)));
    }

    @Test
    void refusesALongSentence() {
        String longest = "a".repeat(TextPlaygroundLimits.MAX_SENTENCE);

        assertThat(prepared(TextSpec.english()).read(longest).words()).isNotEmpty();
        assertThatThrownBy(() -> prepared(TextSpec.english()).read(longest + "a"))
                .isInstanceOf(SpecException.class)
                .hasMessage("sentence must have at most 2000 characters, had 2001");
    }

    private static List<String> texts(TextPart part) {
        return Stream.iterate(0, n -> n + 1).limit(part.size()).map(part::text).toList();
    }
}
