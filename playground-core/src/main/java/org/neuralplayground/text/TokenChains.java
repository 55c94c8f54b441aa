package org.neuralplayground.text;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.ko.KoreanPartOfSpeechStopFilter;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.dict.UserDictionary;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.util.AttributeFactory;
import org.jspecify.annotations.Nullable;
import org.neuralplayground.text.Language.Morphemes;
import org.neuralplayground.text.StageTap.Stage;
import org.tartarus.snowball.ext.EnglishStemmer;

/// Makes the chains of an analysis; what they share is made once. Immutable.
final class TokenChains {
    private static final CharArraySet ENGLISH_STOP_WORDS =
            CharArraySet.unmodifiableSet(
                    new CharArraySet(EnglishAnalyzer.ENGLISH_STOP_WORDS_SET, true));

    private final Language language;
    private final @Nullable UserDictionary ownWords;

    TokenChains(TextAnalysis analysis) {
        language = analysis.language();
        ownWords =
                language instanceof Language.Korean korean
                        ? KoreanDictionary.compile(
                                korean.userWords(), analysis.cleaning().lowerCase())
                        : null;
    }

    /// A new chain.
    ///
    /// @param tap looks at what comes out of its stages
    TokenChain open(StageTap tap) {
        return switch (language) {
            case Language.English english -> english(english, tap);
            case Language.Korean korean when korean.morphemes() == Morphemes.NONE ->
                    words(new StandardTokenizer(), tap);
            case Language.Korean korean -> korean(korean, tap);
        };
    }

    private static TokenChain english(Language.English rules, StageTap tap) {
        Tokenizer tokenizer = new StandardTokenizer();
        TokenStream tokens = tap.after(Stage.TOKENS, tokenizer);
        TokenStream kept =
                rules.stopWordsOut() ? new StopFilter(tokens, ENGLISH_STOP_WORDS) : tokens;
        kept = tap.after(Stage.STOP_WORDS, kept);
        TokenStream stems =
                switch (rules.stemming()) {
                    case NONE -> kept;
                    case PORTER -> new PorterStemFilter(new EnglishPossessiveFilter(kept));
                    case SNOWBALL ->
                            new SnowballFilter(
                                    new EnglishPossessiveFilter(kept), new EnglishStemmer());
                };
        return new TokenChain(tokenizer, tap.after(Stage.STEMS_OR_NOUNS, stems));
    }

    private TokenChain korean(Language.Korean rules, StageTap tap) {
        Tokenizer tokenizer =
                new KoreanTokenizer(
                        AttributeFactory.DEFAULT_ATTRIBUTE_FACTORY,
                        ownWords,
                        KoreanTokenizer.DecompoundMode.DISCARD,
                        false);
        TokenStream morphemes = tap.after(Stage.TOKENS, new BareMarkFilter(tokenizer));
        TokenStream kept =
                rules.stopWordsOut()
                        ? new KoreanPartOfSpeechStopFilter(morphemes, KoreanTags.STOPS)
                        : morphemes;
        kept = tap.after(Stage.STOP_WORDS, kept);
        TokenStream wanted =
                rules.morphemes() == Morphemes.NOUNS
                        ? new KoreanPartOfSpeechStopFilter(kept, KoreanTags.NO_NOUNS)
                        : kept;
        return new TokenChain(tokenizer, tap.after(Stage.STEMS_OR_NOUNS, wanted));
    }

    /// Words between blanks: none are known to be stop words, none to be nouns.
    private static TokenChain words(Tokenizer tokenizer, StageTap tap) {
        TokenStream words = tap.after(Stage.TOKENS, tokenizer);
        words = tap.after(Stage.STOP_WORDS, words);
        return new TokenChain(tokenizer, tap.after(Stage.STEMS_OR_NOUNS, words));
    }
}
