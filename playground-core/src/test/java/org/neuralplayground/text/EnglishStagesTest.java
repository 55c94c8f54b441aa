package org.neuralplayground.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.text.Language.English;
import org.neuralplayground.text.Language.Stemming;

@DisplayName("An English text becomes words, without stop words and endings where wanted")
class EnglishStagesTest {
    private static final String TEXT = "The actors weren't acting, and the film's stars are tired.";

    private static TextTrace trace(boolean stopWordsOut, Stemming stemming, String text) {
        return Traces.of(
                Traces.speaking(Traces.ENGLISH, new English(stopWordsOut, stemming)), text);
    }

    @Test
    void wordsStayAsTheyAreWhereNothingIsAskedFor() {
        TextTrace trace = trace(false, Stemming.NONE, TEXT);

        assertThat(Traces.words(trace.tokens()))
                .containsExactly(
                        "the", "actors", "weren't", "acting", "and", "the", "film's", "stars",
                        "are", "tired");
        assertThat(trace.stopWords()).isEqualTo(new Staged<>(false, trace.tokens()));
        assertThat(trace.stemsOrNouns()).isEqualTo(new Staged<>(false, trace.tokens()));
        assertThat(trace.tokens()).allMatch(token -> token.partOfSpeech().isEmpty());
    }

    @Test
    void stopWordsGoAndTheOthersKeepTheirPlaces() {
        TextTrace trace = trace(true, Stemming.NONE, TEXT);

        assertThat(trace.tokens()).hasSize(10);
        assertThat(trace.stopWords().on()).isTrue();
        assertThat(Traces.words(trace.stopWords()))
                .containsExactly("actors", "weren't", "acting", "film's", "stars", "tired");
        assertThat(Traces.places(trace.stopWords())).containsExactly(1, 2, 3, 6, 7, 9);
    }

    @Test
    void stopWordsGoInAnyCase() {
        TextSpec capitals =
                Traces.cleaning(
                        Traces.speaking(Traces.ENGLISH, new English(true, Stemming.NONE)),
                        Cleaning.NONE);

        assertThat(Traces.words(Traces.of(capitals, "The film IS NOT bad").stopWords()))
                .containsExactly("film", "bad");
    }

    @Test
    void stemsLoseEndingsAndPossessives() {
        TextTrace trace = trace(true, Stemming.PORTER, TEXT);

        assertThat(trace.stemsOrNouns().on()).isTrue();
        assertThat(Traces.words(trace.stemsOrNouns()))
                .containsExactly("actor", "weren't", "act", "film", "star", "tire");
        assertThat(Traces.places(trace.stemsOrNouns())).containsExactly(1, 2, 3, 6, 7, 9);
        assertThat(trace.stemsOrNouns().result().getLast())
                .matches(stem -> TEXT.substring(stem.start(), stem.end()).equals("tired"));
    }

    /// Porter's rules by hand: *ational* is *ate*, which loses its *e*; a last *y* is *i*; *ies* is
    /// *i*; *ing* goes. Porter2 has *skies* and *dying* on its list of exceptions.
    @Test
    void portersOldAndNewStemmersDiffer() {
        String text = "relational happy skies dying";

        assertThat(Traces.words(trace(false, Stemming.PORTER, text).stemsOrNouns()))
                .containsExactly("relat", "happi", "ski", "dy");
        assertThat(Traces.words(trace(false, Stemming.SNOWBALL, text).stemsOrNouns()))
                .containsExactly("relat", "happi", "sky", "die");
    }

    @Test
    void pairsAreOfWordsThatFollowEachOtherOnceStopWordsAreOut() {
        TextTrace trace =
                Traces.of(
                        Traces.pairs(
                                Traces.speaking(
                                        Traces.ENGLISH, new English(true, Stemming.PORTER))),
                        "The plot of the films");

        assertThat(trace.ngrams().on()).isTrue();
        assertThat(Traces.terms(trace)).containsExactly("plot", "film", "plot film");
        assertThat(trace.terms().getLast().start()).isEqualTo(4);
        assertThat(trace.terms().getLast().end()).isEqualTo(21);
    }

    @Test
    void pictureCharactersAreWords() {
        TextTrace trace = trace(false, Stemming.NONE, "Loved it 😀😀 👍🏽!");

        assertThat(Traces.words(trace.tokens())).containsExactly("loved", "it", "😀", "😀", "👍🏽");
        assertThat(Traces.spans(trace)).containsExactly("Loved", "it", "😀", "😀", "👍🏽");
    }
}
