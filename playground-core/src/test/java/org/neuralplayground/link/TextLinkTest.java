package org.neuralplayground.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuralplayground.corpus.Corpus;
import org.neuralplayground.corpus.LabelledText;
import org.neuralplayground.corpus.PublishedTexts;
import org.neuralplayground.corpus.Sample;
import org.neuralplayground.dataset.SequenceSide;
import org.neuralplayground.model.LayerSpec.Recurrent.Cell;
import org.neuralplayground.spec.SpecException;
import org.neuralplayground.text.Cleaning;
import org.neuralplayground.text.Language;
import org.neuralplayground.text.Language.Morphemes;
import org.neuralplayground.text.Representation;
import org.neuralplayground.text.TextSpec;
import org.neuralplayground.text.UserWord;
import org.neuralplayground.textplayground.FirstLayer;
import org.neuralplayground.textplayground.TextPlaygroundSpec;
import org.neuralplayground.textplayground.TextSource;

@DisplayName("A link carries a whole text playground")
class TextLinkTest {
    private static final TextSource OWN =
            new TextSource.Own(
                    new Corpus(
                            List.of("no", "yes"),
                            List.of(new LabelledText("a text", 0, Optional.empty()))));

    @Test
    void theDefaultIsWrittenInWords() {
        assertThat(TextLink.encode(TextPlaygroundSpec.DEFAULT))
                .isEqualTo(
                        "v=1&texts=film-reviews-en&cleaning=html,lowerCase,punctuation"
                                + "&language=english&stopWordsOut=0&stemming=none&ngrams=1"
                                + "&vocabulary=1000&representation=multiHot&reading=bag"
                                + "&layers=16-relu,16-relu&dropout=0&weightSeed=1"
                                + "&optimizer=rmsprop&rate=0.001&regularization=none"
                                + "&regularizationRate=0&batch=16&epochs=20&validation=80"
                                + "&testShare=20&patience=0");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatWasWrittenIsReadBackEqualAndWrittenTheSameAgain(long seed) {
        RandomTextSpecs specs = new RandomTextSpecs(new SplittableRandom(seed));
        for (int i = 0; i < 500; i++) {
            TextPlaygroundSpec spec = specs.next();
            String query = TextLink.encode(spec);
            DecodedText decoded = TextLink.decode(query);
            assertThat(decoded).as(query).isEqualTo(new DecodedText(spec, List.of(), false));
            assertThat(TextLink.encode(decoded.spec())).isEqualTo(query);
            assertThat(query).matches("[A-Za-z0-9=&%,._~-]*");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?", "utm_source=mail&&%zz=4&=&noise=many&data=a&data=b&test=7"})
    void whatIsMissingIsTheDefaultsAndOtherKeysArePassedOver(String query) {
        assertThat(TextLink.decode(query))
                .isEqualTo(new DecodedText(TextPlaygroundSpec.DEFAULT, List.of(), false));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsMissingIsWhatPublishedTextsStartWith(PublishedTexts texts) {
        assertThat(TextLink.decode("texts=" + texts.id()).spec())
                .isEqualTo(TextPlaygroundSpec.startingWith(new TextSource.Published(texts)));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsMissingIsWhatTheSampleStartsWith(Sample sample) {
        assertThat(TextLink.decode("texts=" + sample.id()).spec())
                .isEqualTo(TextPlaygroundSpec.startingWith(new TextSource.Bundled(sample)));
    }

    @Test
    void aFewKeysChangeJustTheirPart() {
        TextPlaygroundSpec spec =
                TextLink.decode("?cleaning=&representation=tfIdf&ngrams=2&layers=&dropout=.5")
                        .spec();
        TextPlaygroundSpec start = TextPlaygroundSpec.DEFAULT;

        assertThat(spec.text().analysis().cleaning()).isEqualTo(Cleaning.NONE);
        assertThat(spec.text().analysis().longestNgram()).isEqualTo(2);
        assertThat(spec.text().representation()).isEqualTo(Representation.Bag.TF_IDF);
        assertThat(spec.network())
                .isEqualTo(start.network().withHidden(List.of()).withDropout(0.5));
        assertThat(spec.training()).isEqualTo(start.training());
    }

    @Test
    void aNetworkThatReadsWordsInTheirOrderComesWithItsSequences() {
        TextPlaygroundSpec spec =
                TextLink.decode("reading=lstm-16-32&representation=sequence&padding=post").spec();

        assertThat(spec.network().first()).isEqualTo(new FirstLayer.Recurrent(Cell.LSTM, 16, 32));
        assertThat(spec.text().representation())
                .isEqualTo(new Representation.Sequence(100, SequenceSide.POST, SequenceSide.PRE));
    }

    @Test
    void anotherLanguageComesWithItsOwnSettingsAndWords() {
        Language language =
                TextLink.decode(
                                "texts=own&language=korean&morphemes=nouns&stopWordsOut=1"
                                        + "&words=%EA%BF%80%EC%9E%BC,세종시-세종-시")
                        .spec()
                        .text()
                        .analysis()
                        .language();

        assertThat(language)
                .isEqualTo(
                        new Language.Korean(
                                true,
                                Morphemes.NOUNS,
                                List.of(UserWord.of("꿀잼"), UserWord.of("세종시 세종 시"))));
    }

    @Test
    void ownTextsDoNotTravelAndOthersStandInForThem() {
        TextPlaygroundSpec own =
                TextPlaygroundSpec.startingWith(OWN)
                        .withText(TextSpec.english().withVocabularySize(500))
                        .withTraining(
                                TextPlaygroundSpec.DEFAULT
                                        .training()
                                        .withValidation(5_000)
                                        .withTestShare(10)
                                        .withEpochs(7));
        String query = TextLink.encode(own);

        assertThat(query).contains("&texts=own&").doesNotContain("text+").hasSizeLessThan(500);
        assertThat(TextLink.decode(query))
                .isEqualTo(
                        new DecodedText(
                                TextPlaygroundSpec.DEFAULT
                                        .withText(own.text())
                                        .withTraining(
                                                TextPlaygroundSpec.DEFAULT
                                                        .training()
                                                        .withEpochs(7)),
                                List.of(),
                                true));
    }

    @Test
    void koreanReviewsStandInForOwnTextsThatAreReadAsKorean() {
        TextPlaygroundSpec own = TextPlaygroundSpec.startingWith(OWN).withText(TextSpec.korean());

        DecodedText decoded = TextLink.decode(TextLink.encode(own));

        assertThat(decoded.ownTextsMissing()).isTrue();
        assertThat(decoded.spec())
                .isEqualTo(
                        own.withSource(new TextSource.Bundled(Sample.FILM_REVIEWS_KO))
                                .withTraining(own.training().withValidation(80).withTestShare(20)));
    }

    @Test
    void asManyOwnWordsAsFitAreWrittenAndOthersRefused() {
        assertThat(TextLink.encode(withWords(100, "가나다"))).hasSizeLessThan(4_000);
        assertThat(TextLink.decode(TextLink.encode(withWords(100, "가나다"))).spec())
                .isEqualTo(withWords(100, "가나다"));
        assertThatThrownBy(() -> TextLink.encode(withWords(100, "가나다라마바사아자차")))
                .isInstanceOf(SpecException.class)
                .hasMessageContaining("link must have at most 8000 characters, had ");
        assertThatThrownBy(() ->
                        TextLink.address(
                                "http://host/" + "x".repeat(7_900), TextPlaygroundSpec.DEFAULT))
                .isInstanceOf(SpecException.class);
    }

    private static TextPlaygroundSpec withWords(int count, String stem) {
        List<UserWord> words =
                IntStream.range(0, count).mapToObj(n -> UserWord.of(stem + n)).toList();
        TextSpec korean = TextSpec.korean();
        return TextPlaygroundSpec.startingWith(new TextSource.Bundled(Sample.QUESTIONS_KO))
                .withText(
                        korean.withAnalysis(
                                korean.analysis()
                                        .withLanguage(Language.Korean.PLAIN.withUserWords(words))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:8080/text",
                " https://host/text?v=1&rate=0.1 ",
                "?texts=imdb",
                "v=1&layers=16-relu&representation=counts",
                "https://host/anything?texts=own#top"
            })
    void aPastedLinkIsKnownForOneOfTexts(String pasted) {
        assertThat(TextLink.recognizes(pasted)).isTrue();
        assertThat(TextLink.parse(pasted).isFlawless()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "http://localhost:8080/?v=1&data=xor",
                "text",
                "v=1&rate=0.1",
                "https://playground.tensorflow.org/#activation=tanh&dataset=xor",
                "https://host/context?data=xor"
            })
    void linksOfTheOtherPlaygroundAreNot(String pasted) {
        assertThat(TextLink.recognizes(pasted)).isFalse();
    }

    @Test
    void aPastedAddressIsReadUpToItsFragment() {
        assertThat(TextLink.parse(" http://host/text?texts=nsmc#top\n").spec().source())
                .isEqualTo(new TextSource.Published(PublishedTexts.NSMC));
    }
}
