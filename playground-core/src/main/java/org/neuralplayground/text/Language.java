package org.neuralplayground.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.neuralplayground.spec.Check;
import org.neuralplayground.spec.Rule;
import org.neuralplayground.spec.Subject;
import org.neuralplayground.spec.Violation;

/// The language of texts, with what only it has.
public sealed interface Language {

    /// Words by Unicode's rules for the borders of words (UAX 29), Lucene's `StandardTokenizer`.
    ///
    /// @param stopWordsOut whether Lucene's 33 English stop words are left out, in any case:
    ///   articles, prepositions, forms of *be*, and also `no` and `not`
    /// @param stemming how endings are taken off
    record English(boolean stopWordsOut, Stemming stemming) implements Language {
        /// Every word as it stands.
        public static final English PLAIN = new English(false, Stemming.NONE);
    }

    /// Morphemes by Nori, Lucene's tokenizer with the dictionary mecab-ko-dic. Compound nouns and
    /// inflected forms are taken apart.
    ///
    /// @param stopWordsOut whether morphemes without a meaning of their own are left out:
    ///   particles, endings, the copula, suffixes. Negations stay. Nori's parts of speech tell, so
    ///   nothing goes where morphemes are not looked for
    /// @param morphemes what a text is taken apart into
    /// @param userWords what the dictionary is to know besides, at most
    ///   [TextLimits#MAX_USER_WORDS], no two alike
    record Korean(boolean stopWordsOut, Morphemes morphemes, List<UserWord> userWords)
            implements Language {
        /// Every morpheme.
        public static final Korean PLAIN = new Korean(false, Morphemes.ALL, List.of());

        public Korean {
            userWords = List.copyOf(userWords);
            Check.range(Subject.OWN_WORDS, userWords.size(), 0, TextLimits.MAX_USER_WORDS);
            Set<String> words = new HashSet<>();
            for (UserWord word : userWords) {
                if (!words.add(word.word())) {
                    throw Violation.of(Subject.OWN_WORD, Rule.ONCE, word.word()).asException();
                }
            }
        }

        public Korean withUserWords(List<UserWord> words) {
            return new Korean(stopWordsOut, morphemes, words);
        }
    }

    /// How English endings are taken off; a possessive `'s` goes first.
    enum Stemming {
        /// Words stay as they are.
        NONE,
        /// Porter 1980, "An algorithm for suffix stripping".
        PORTER,
        /// Porter's revision of 2001 in Snowball, also called Porter2.
        SNOWBALL
    }

    /// What a Korean text is taken apart into.
    enum Morphemes {
        /// Nothing smaller than what stands between blanks.
        NONE,
        /// All morphemes.
        ALL,
        /// Common and proper nouns, words in Latin letters or Chinese characters, own words.
        NOUNS
    }
}
