package org.neuralplayground.wordplayground;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.neuralplayground.dataset.TokenLists;
import org.neuralplayground.embedding.SkipGram;
import org.neuralplayground.spec.Check;
import org.neuralplayground.spec.Subject;
import org.neuralplayground.text.AnalyzedTexts;
import org.neuralplayground.text.Language;
import org.neuralplayground.text.Representation;
import org.neuralplayground.text.TextAnalysis;
import org.neuralplayground.text.TextPipeline;
import org.neuralplayground.text.TextSpec;
import org.neuralplayground.text.Vocabulary;
import org.neuralplayground.text.VocabularyEntry;
import org.neuralplayground.textplayground.PreparedTexts;
import org.neuralplayground.textplayground.TextPart;

/// The texts of a playground as skip-gram reads them: lists of words. Immutable.
///
/// They are analysed as the pipeline does it, but for single words, and without stop words wherever
/// the language has some: `the` stands beside every word and says nothing of any. All parts are
/// read, as labels play no role and nothing is tested here, up to [WordLimits#MAX_CHARACTERS].
///
/// Of the pipeline's vocabulary, words that occur at least [WordLimits#MIN_OCCURRENCES] times get a
/// vector, at most [WordLimits#MAX_TERMS]; the others are left out of the texts. Shown are the
/// [WordLimits#MAX_SHOWN] most frequent ones: as words are numbered by falling frequency, the
/// first.
public final class WordTexts {
    private final List<VocabularyEntry> words;
    private final TokenLists texts;

    private WordTexts(List<VocabularyEntry> words, TokenLists texts) {
        this.words = words;
        this.texts = texts;
    }

    /// The words of a playground's texts. Takes as long as analysing them.
    ///
    /// @throws org.neuralplayground.spec.SpecException where fewer than [WordLimits#MIN_SHOWN]
    ///   words occur often enough
    public static WordTexts of(PreparedTexts texts) {
        return of(texts.pipeline().spec(), written(texts));
    }

    /// The same of any texts.
    ///
    /// @param pipeline whose analysis and vocabulary's size are used
    static WordTexts of(TextSpec pipeline, List<String> texts) {
        TextSpec words =
                new TextSpec(
                        withoutStopWords(pipeline.analysis()),
                        Math.min(pipeline.vocabularySize(), WordLimits.MAX_TERMS),
                        Representation.Bag.COUNTS);
        AnalyzedTexts analyzed = AnalyzedTexts.of(words.analysis(), texts);
        int frequent = frequent(TextPipeline.fit(words, analyzed).vocabulary());
        Check.range(Subject.FREQUENT_WORDS, frequent, WordLimits.MIN_SHOWN, WordLimits.MAX_TERMS);
        TextPipeline fitted = TextPipeline.fit(words.withVocabularySize(frequent), analyzed);
        return new WordTexts(fitted.vocabulary().entries(), fitted.knownTerms(analyzed));
    }

    private static int frequent(Vocabulary vocabulary) {
        return (int)
                vocabulary.entries().stream()
                        .filter(word -> word.frequency() >= WordLimits.MIN_OCCURRENCES)
                        .count();
    }

    private static List<String> written(PreparedTexts texts) {
        List<String> written = new ArrayList<>();
        long characters = 0;
        for (TextPart part : Arrays.stream(TextPart.Role.values()).map(texts::part).toList()) {
            for (int n = 0; n < part.size() && characters < WordLimits.MAX_CHARACTERS; n++) {
                String text = part.text(n);
                written.add(text);
                characters += text.length();
            }
        }
        return written;
    }

    private static TextAnalysis withoutStopWords(TextAnalysis analysis) {
        Language language =
                switch (analysis.language()) {
                    case Language.English english -> new Language.English(true, english.stemming());
                    case Language.Korean korean ->
                            new Language.Korean(true, korean.morphemes(), korean.userWords());
                };
        return analysis.withLanguage(language).withLongestNgram(1);
    }

    /// Words that have a vector.
    public int size() {
        return words.size();
    }

    /// How many texts there are.
    public int count() {
        return texts.count();
    }

    /// The word of a number.
    ///
    /// @throws IndexOutOfBoundsException where there is none
    public String word(int number) {
        return words.get(number).term();
    }

    /// How often a word occurs.
    ///
    /// @throws IndexOutOfBoundsException where there is none
    public int frequency(int number) {
        return words.get(number).frequency();
    }

    /// How many words are shown: those numbered 0 to `shown() - 1`.
    public int shown() {
        return Math.min(words.size(), WordLimits.MAX_SHOWN);
    }

    /// Skip-gram at its start.
    public SkipGram skipGram(WordsSpec spec) {
        return new SkipGram(texts, words.size(), spec.skipGram(), spec.seedBits());
    }
}
