package org.neuralplayground.text;

import java.util.List;

/// What each stage of a pipeline made of one text, in the order of the stages.
///
/// @param raw the text as it came
/// @param html after tags are out and entities decoded
/// @param composed in Unicode's composed form
/// @param lowerCase in small letters
/// @param punctuation with blanks for marks: the cleaned text
/// @param tokens its words, or, in Korean, its morphemes
/// @param stopWords those that are no stop words
/// @param stemsOrNouns their stems, or, in Korean, those that are nouns
/// @param ngrams the terms: these words, and the pairs they make
/// @param vector the terms' numbers, by rising index; empty where the text becomes a sequence
/// @param sequence the indices; empty where the text becomes a vector
public record TextTrace(
        String raw,
        Staged<String> html,
        String composed,
        Staged<String> lowerCase,
        Staged<String> punctuation,
        List<TracedToken> tokens,
        Staged<List<TracedToken>> stopWords,
        Staged<List<TracedToken>> stemsOrNouns,
        Staged<List<TracedTerm>> ngrams,
        List<TracedFeature> vector,
        List<Integer> sequence) {

    public TextTrace {
        tokens = List.copyOf(tokens);
        vector = List.copyOf(vector);
        sequence = List.copyOf(sequence);
    }

    /// The text that words are looked for in.
    public String cleaned() {
        return punctuation.result();
    }

    /// The terms that are looked up.
    public List<TracedTerm> terms() {
        return ngrams.result();
    }

    /// How much of the text is known.
    public Coverage coverage() {
        return new Coverage(terms().size(), terms().stream().filter(TracedTerm::isKnown).count());
    }
}
