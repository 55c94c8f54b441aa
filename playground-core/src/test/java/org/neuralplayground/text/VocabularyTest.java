package org.neuralplayground.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A vocabulary holds the most frequent terms of the texts it was fitted to")
class VocabularyTest {
    private static final List<String> TEXTS =
            List.of("good film", "good, GOOD acting", "bad film", "bad");

    private static TextPipeline fit(int size) {
        return TextPipeline.fit(Traces.ENGLISH.withVocabularySize(size), TEXTS);
    }

    @Test
    void termsComeByFallingFrequencyAndEquallyFrequentOnesByCodePoints() {
        assertThat(fit(10).vocabulary().entries())
                .containsExactly(
                        new VocabularyEntry(0, "good", 3, 2),
                        new VocabularyEntry(1, "bad", 2, 2),
                        new VocabularyEntry(2, "film", 2, 2),
                        new VocabularyEntry(3, "acting", 1, 1));
    }

    @Test
    void theOrderOfTheTextsChangesNothing() {
        assertThat(TextPipeline.fit(Traces.ENGLISH, TEXTS.reversed()).vocabulary().entries())
                .isEqualTo(fit(10).vocabulary().entries());
    }

    @Test
    void codePointsAndNotSurrogatesDecide() {
        assertThat(TextPipeline.fit(Traces.ENGLISH, List.of("😀 ﬁ b")).vocabulary().entries())
                .extracting(VocabularyEntry::term)
                .containsExactly("b", "ﬁ", "😀");
    }

    @Test
    void theRarestTermsAreLeftOut() {
        TextPipeline pipeline = fit(2);

        assertThat(pipeline.vocabulary().entries())
                .extracting(VocabularyEntry::term)
                .containsExactly("good", "bad");
        assertThat(pipeline.vocabulary().index("bad")).hasValue(1);
        assertThat(pipeline.vocabulary().index("film")).isEmpty();
    }

    @Test
    void coverageIsTheShareOfRunningTermsThatAreKnown() {
        assertThat(fit(10).coverage()).isEqualTo(new Coverage(8, 8));
        assertThat(fit(2).coverage()).isEqualTo(new Coverage(8, 5));
        assertThat(fit(2).coverage().share()).isEqualTo(0.625);
        assertThat(fit(2).coverage().unknownShare()).isEqualTo(0.375);
    }

    @Test
    void otherTextsHaveTheirOwnCoverage() {
        TextPipeline pipeline = fit(2);

        assertThat(pipeline.coverage(pipeline.analyze(List.of("a good, bad film", ""))))
                .isEqualTo(new Coverage(4, 2));
        assertThat(pipeline.coverage(pipeline.analyze(List.of(""))).share()).isEqualTo(1);
        assertThat(pipeline.coverage(pipeline.analyze(List.of(""))).unknownShare()).isZero();
    }

    @Test
    void pairsAreTermsToo() {
        assertThat(
                        TextPipeline.fit(
                                        Traces.pairs(Traces.ENGLISH),
                                        List.of("not good", "not good at all", "good"))
                                .vocabulary()
                                .entries())
                .containsExactly(
                        new VocabularyEntry(0, "good", 3, 3),
                        new VocabularyEntry(1, "not", 2, 2),
                        new VocabularyEntry(2, "not good", 2, 2),
                        new VocabularyEntry(3, "all", 1, 1),
                        new VocabularyEntry(4, "at", 1, 1),
                        new VocabularyEntry(5, "at all", 1, 1),
                        new VocabularyEntry(6, "good at", 1, 1));
    }

    @Test
    void analysedTextsServeVocabulariesOfAnySize() {
        AnalyzedTexts analyzed = AnalyzedTexts.of(Traces.ENGLISH.analysis(), TEXTS);

        assertThat(analyzed.count()).isEqualTo(4);
        assertThat(analyzed.runningTerms()).isEqualTo(8);
        assertThat(analyzed.distinctTerms()).isEqualTo(4);
        assertThat(
                        TextPipeline.fit(Traces.ENGLISH.withVocabularySize(2), analyzed)
                                .vocabulary()
                                .entries())
                .isEqualTo(fit(2).vocabulary().entries());
    }

    @Test
    void textsThatWereAnalysedOtherwiseAreRefused() {
        AnalyzedTexts pairs = AnalyzedTexts.of(Traces.pairs(Traces.ENGLISH).analysis(), TEXTS);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextPipeline.fit(Traces.ENGLISH, pairs))
                .withMessageStartingWith("texts must be analysed by TextAnalysis[");
        assertThatIllegalArgumentException().isThrownBy(() -> fit(2).vectors(pairs));
    }
}
