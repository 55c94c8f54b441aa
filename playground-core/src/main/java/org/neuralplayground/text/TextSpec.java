package org.neuralplayground.text;

import org.neuralplayground.spec.Check;
import org.neuralplayground.spec.Rule;
import org.neuralplayground.spec.Subject;
import org.neuralplayground.spec.Violation;

/// What becomes of texts, from the raw characters to the numbers that a network is given.
///
/// @param analysis how a text becomes terms
/// @param vocabularySize how many terms are known at most, the most frequent ones, in [1,
///   [TextLimits#MAX_VOCABULARY]]
/// @param representation how the known terms of a text become numbers
public record TextSpec(TextAnalysis analysis, int vocabularySize, Representation representation) {
    /// A pipeline.
    ///
    /// @throws org.neuralplayground.spec.SpecException where the vocabulary's size is outside its
    ///   range, or where pairs of words should become a sequence, which would say each word three
    ///   times
    public TextSpec {
        Check.range(Subject.VOCABULARY_SIZE, vocabularySize, 1, TextLimits.MAX_VOCABULARY);
        if (representation instanceof Representation.Sequence && analysis.longestNgram() > 1) {
            throw Violation.of(Subject.LONGEST_NGRAM, Rule.SINGLE_WORDS, analysis.longestNgram())
                    .asException();
        }
    }

    /// English words, cleaned, neither stop words nor endings taken off; 10,000 of them, multi-hot.
    public static TextSpec english() {
        return new TextSpec(
                new TextAnalysis(Cleaning.ALL, Language.English.PLAIN, 1),
                10_000,
                Representation.Bag.MULTI_HOT);
    }

    /// Korean morphemes, cleaned, all of them; 10,000, multi-hot.
    public static TextSpec korean() {
        return new TextSpec(
                new TextAnalysis(Cleaning.ALL, Language.Korean.PLAIN, 1),
                10_000,
                Representation.Bag.MULTI_HOT);
    }

    public TextSpec withAnalysis(TextAnalysis other) {
        return new TextSpec(other, vocabularySize, representation);
    }

    public TextSpec withVocabularySize(int size) {
        return new TextSpec(analysis, size, representation);
    }

    public TextSpec withRepresentation(Representation other) {
        return new TextSpec(analysis, vocabularySize, other);
    }
}
