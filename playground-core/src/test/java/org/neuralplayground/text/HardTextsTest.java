package org.neuralplayground.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuralplayground.text.Language.English;
import org.neuralplayground.text.Language.Korean;
import org.neuralplayground.text.Language.Morphemes;
import org.neuralplayground.text.Language.Stemming;

@DisplayName("No text is too strange: empty, pictures alone, stop words alone, 100,000 characters")
class HardTextsTest {
    private static final Korean NOUNS = new Korean(true, Morphemes.NOUNS, List.of());
    private static final English STEMS = new English(true, Stemming.SNOWBALL);

    static List<TextSpec> specs() {
        return List.of(
                Traces.ENGLISH,
                Traces.pairs(Traces.speaking(Traces.ENGLISH, STEMS)),
                Traces.cleaning(Traces.ENGLISH, Cleaning.NONE),
                Traces.KOREAN,
                Traces.pairs(Traces.speaking(Traces.KOREAN, NOUNS)),
                Traces.cleaning(Traces.KOREAN, Cleaning.NONE));
    }

    @ParameterizedTest
    @MethodSource("specs")
    void anEmptyTextHasNoTerms(TextSpec spec) {
        for (String text : List.of("", " \n\t", "...!?", "<br/>")) {
            TextTrace trace = Traces.of(spec, text);
            boolean read = text.equals("<br/>") && !spec.analysis().cleaning().html();

            assertThat(trace.terms()).hasSize(read ? 1 : 0);
            assertThat(trace.coverage().unknownShare()).isEqualTo(read ? 1 : 0);
        }
    }

    @ParameterizedTest
    @MethodSource("specs")
    void noTextsGiveAPipelineThatKnowsNothing(TextSpec spec) {
        TextPipeline pipeline = TextPipeline.fit(spec, List.of());

        assertThat(pipeline.vocabulary().size()).isZero();
        assertThat(pipeline.coverage()).isEqualTo(new Coverage(0, 0));
        assertThat(pipeline.vectors(List.of("a film")).columns()).isZero();
        assertThat(pipeline.vectors(List.of("a film")).rows()).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀", "👍🏽", "👨‍👩‍👧", "🇰🇷", "❤️", "1️⃣"})
    void aPictureIsReadInBothLanguages(String picture) {
        for (TextSpec spec : List.of(Traces.ENGLISH, Traces.KOREAN)) {
            TextTrace trace = Traces.of(spec, "film " + picture + " film");

            assertThat(Traces.words(trace.tokens())).startsWith("film").endsWith("film");
            assertThat(trace.tokens())
                    .allMatch(token ->
                            token.start() < token.end() && token.end() <= 10 + picture.length());
            assertThat(
                            TextPipeline.fit(spec, List.of(picture))
                                    .trace(picture)
                                    .coverage()
                                    .unknownShare())
                    .isZero();
        }
    }

    @Test
    void stopWordsAloneLeaveNothing() {
        TextPipeline pipeline =
                TextPipeline.fit(
                        Traces.speaking(Traces.ENGLISH, STEMS)
                                .withRepresentation(Representation.Bag.TF_IDF),
                        List.of("To be or not to be, that is it."));

        assertThat(pipeline.vocabulary().size()).isZero();
        assertThat(pipeline.trace("The film is not it").terms())
                .extracting(TracedTerm::text)
                .containsExactly("film");
        assertThat(
                        Traces.of(
                                        Traces.speaking(
                                                Traces.KOREAN,
                                                new Korean(true, Morphemes.ALL, List.of())),
                                        "에서는")
                                .terms())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("specs")
    void aHundredThousandCharactersAreRead(TextSpec spec) {
        String sentence = "The film 영화는 was fine <b>indeed</b>. ";
        int times = TextLimits.MAX_TEXT_LENGTH / sentence.length();
        TextPipeline pipeline = TextPipeline.fit(spec, List.of(sentence));
        int terms = pipeline.trace(sentence).terms().size();
        int joints = spec.analysis().longestNgram() - 1;

        TextTrace trace = pipeline.trace(sentence.repeat(times));

        assertThat(trace.terms()).hasSize(times * terms + (times - 1) * joints);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "가", "<", "&", "\u1100", "\u0301", "😀", "ㅋ", ".", "<a ", "&#"})
    void aHundredThousandTimesTheSameIsRead(String part) {
        String text = part.repeat(TextLimits.MAX_TEXT_LENGTH / part.length());

        for (TextSpec spec : specs()) {
            TextTrace trace = Traces.of(spec, text);

            assertThat(trace.tokens()).allMatch(token -> token.start() < token.end());
            assertThat(trace.tokens()).allMatch(token -> token.end() <= text.length());
        }
    }

    @Test
    void halvesOfSurrogatePairsAreRead() {
        for (TextSpec spec : specs()) {
            TextTrace trace = Traces.of(spec, "film \ud83d film \ude00");

            assertThat(Traces.words(trace.tokens())).contains("film");
        }
    }

    @Test
    void aLongerTextIsRefused() {
        TextPipeline pipeline = TextPipeline.fit(Traces.ENGLISH, List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> pipeline.trace("a".repeat(100_001)))
                .withMessage("a text must have at most 100000 characters, had 100001");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pipeline.vectors(List.of("a".repeat(100_001))));
    }
}
