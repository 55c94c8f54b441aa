package org.neuralplayground.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.text.Language.Korean;
import org.neuralplayground.text.Language.Morphemes;

@DisplayName("A Korean text becomes morphemes, all or nouns alone, by a dictionary with own words")
class KoreanStagesTest {
    private static final String TEXT = "이 영화는 정말 좋았다.";

    private static TextTrace trace(Korean rules, String text) {
        return Traces.of(Traces.speaking(Traces.KOREAN, rules), text);
    }

    private static Korean rules(boolean stopWordsOut, Morphemes morphemes, String... words) {
        return new Korean(stopWordsOut, morphemes, Stream.of(words).map(UserWord::of).toList());
    }

    @Test
    void aSentenceIsTakenApartIntoMorphemes() {
        TextTrace trace = trace(Korean.PLAIN, TEXT);

        assertThat(Traces.tagged(trace.tokens()))
                .containsExactly(
                        "이/DETERMINER",
                        "영화/NOUN",
                        "는/PARTICLE",
                        "정말/ADVERB",
                        "좋/ADJECTIVE",
                        "았/ENDING",
                        "다/ENDING");
        assertThat(Traces.spans(trace)).containsExactly("이", "영화", "는", "정말", "좋", "았", "다");
        assertThat(trace.stopWords()).isEqualTo(new Staged<>(false, trace.tokens()));
    }

    @Test
    void particlesAndEndingsGoAsStopWords() {
        TextTrace trace = trace(rules(true, Morphemes.ALL), TEXT);

        assertThat(Traces.words(trace.stopWords())).containsExactly("이", "영화", "정말", "좋");
        assertThat(Traces.places(trace.stopWords())).containsExactly(0, 1, 3, 4);
        assertThat(trace.stemsOrNouns()).isEqualTo(new Staged<>(false, trace.stopWords().result()));
    }

    @Test
    void negationsAreNoStopWords() {
        assertThat(Traces.words(trace(rules(true, Morphemes.ALL), "안 좋지 않다").stopWords()))
                .containsExactly("안", "좋", "않");
    }

    @Test
    void nounsAloneAreKept() {
        TextTrace trace = trace(rules(false, Morphemes.NOUNS), "그는 영화관에서 CG 영화를 볼 것이다");

        assertThat(trace.stemsOrNouns().on()).isTrue();
        assertThat(Traces.words(trace.stemsOrNouns())).containsExactly("영화", "관", "cg", "영화");
    }

    @Test
    void anInflectedFormsMorphemesAllStandWhereItDoes() {
        TextTrace trace = trace(Korean.PLAIN, "빨리 갔다");

        assertThat(Traces.words(trace.tokens())).containsExactly("빨리", "가", "았", "다");
        assertThat(Traces.spans(trace)).containsExactly("빨리", "갔", "갔", "다");
    }

    @Test
    void formsOfOneWordAreOneMorpheme() {
        assertThat(Traces.words(trace(rules(true, Morphemes.ALL), "재미있다 재미있었다 재밌네").stopWords()))
                .containsExactly("재밌", "재밌", "재밌");
    }

    @Test
    void picturesStayAndMarksGo() {
        TextTrace trace = trace(rules(true, Morphemes.ALL), "좋아요😀 👍🏽!! ❤️ ...");

        assertThat(Traces.words(trace.tokens())).containsExactly("좋", "아요", "😀", "👍🏽");
        assertThat(Traces.words(trace.stopWords())).containsExactly("좋", "😀", "👍🏽");
    }

    @Test
    void anOwnWordChangesTheTokens() {
        String text = "배우들이 다 꿀잼이었다";

        assertThat(Traces.words(trace(rules(true, Morphemes.ALL), text).stopWords()))
                .containsExactly("배우", "다", "꾸", "잼");
        assertThat(Traces.words(trace(rules(true, Morphemes.ALL, "꿀잼"), text).stopWords()))
                .containsExactly("배우", "다", "꿀잼");
        assertThat(Traces.words(trace(rules(true, Morphemes.NOUNS, "꿀잼"), text).stemsOrNouns()))
                .containsExactly("배우", "꿀잼");
    }

    @Test
    void anOwnWordIsTakenApartAsTold() {
        String text = "누리호발사장에서";

        assertThat(Traces.words(trace(rules(true, Morphemes.ALL, "누리호발사장"), text).stopWords()))
                .containsExactly("누리호발사장");
        assertThat(
                        Traces.words(
                                trace(rules(true, Morphemes.ALL, "누리호발사장 누리호 발사장"), text)
                                        .stopWords()))
                .containsExactly("누리호", "발사장");
    }

    @Test
    void anOwnWordIsFoundInTheCaseThatTheTextComesIn() {
        assertThat(
                        Traces.words(
                                trace(rules(true, Morphemes.ALL, "LG전자"), "LG전자가 만든 TV")
                                        .stopWords()))
                .containsExactly("lg전자", "만들", "tv");
    }

    @Test
    void jamoGiveWhatSyllablesGive() {
        Korean rules = rules(true, Morphemes.ALL, Normalizer.normalize("꿀잼", Form.NFD));
        String text = "이 영화는 정말 꿀잼이다";
        String jamo = Normalizer.normalize(text, Form.NFD);

        TextTrace trace = trace(rules, jamo);

        assertThat(jamo).isNotEqualTo(text);
        assertThat(Traces.words(trace.tokens()))
                .isEqualTo(Traces.words(trace(rules, text).tokens()))
                .contains("꿀잼");
        assertThat(Normalizer.normalize(Traces.spans(trace).get(1), Form.NFC)).isEqualTo("영화");
    }

    @Test
    void withoutMorphemesWordsAreWhatStandsBetweenBlanks() {
        TextTrace trace = trace(rules(true, Morphemes.NONE), TEXT);

        assertThat(Traces.words(trace.tokens())).containsExactly("이", "영화는", "정말", "좋았다");
        assertThat(trace.stopWords()).isEqualTo(new Staged<>(false, trace.tokens()));
        assertThat(trace.stemsOrNouns()).isEqualTo(new Staged<>(false, trace.tokens()));
    }

    @Test
    void pairsJoinMorphemes() {
        TextSpec spec = Traces.pairs(Traces.speaking(Traces.KOREAN, rules(true, Morphemes.NOUNS)));

        assertThat(Traces.terms(Traces.of(spec, "배우의 연기와 음악")))
                .isEqualTo(List.of("배우", "연기", "배우 연기", "음악", "연기 음악"));
    }
}
