package org.neuralplayground.text;

import org.neuralplayground.spec.Check;
import org.neuralplayground.spec.Subject;

/// How a text becomes terms: what it is counted by.
///
/// @param cleaning what is taken off before words are looked for
/// @param language how words are found, and which of them stay
/// @param longestNgram 1 for single words, 2 for these and each two words that follow each other
///   once stop words are out
public record TextAnalysis(Cleaning cleaning, Language language, int longestNgram) {
    /// An analysis.
    ///
    /// @throws org.neuralplayground.spec.SpecException where the longest n-gram is not in [1,
    ///   [TextLimits#LONGEST_NGRAM]]
    public TextAnalysis {
        Check.range(Subject.LONGEST_NGRAM, longestNgram, 1, TextLimits.LONGEST_NGRAM);
    }

    public TextAnalysis withCleaning(Cleaning other) {
        return new TextAnalysis(other, language, longestNgram);
    }

    public TextAnalysis withLanguage(Language other) {
        return new TextAnalysis(cleaning, other, longestNgram);
    }

    public TextAnalysis withLongestNgram(int words) {
        return new TextAnalysis(cleaning, language, words);
    }
}
