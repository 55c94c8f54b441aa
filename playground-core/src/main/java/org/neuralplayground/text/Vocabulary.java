package org.neuralplayground.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.neuralplayground.dataset.TokenLists;

/// The terms that a pipeline knows: the most frequent ones of the texts it was fitted to, by
/// falling frequency; of equally frequent ones, those whose code points come first, so that the
/// order of the texts changes nothing. Of texts that come as Keras' numbers, the words of the
/// smallest ranks. Immutable.
public final class Vocabulary {
    /// What [#numbers(TermDictionary)] has for an unknown term.
    static final int UNKNOWN = -1;

    private final List<VocabularyEntry> entries;
    private final Map<String, Integer> indices;

    private Vocabulary(List<VocabularyEntry> entries) {
        this.entries = entries;
        indices = HashMap.newHashMap(entries.size());
        entries.forEach(entry -> indices.putIfAbsent(entry.term(), entry.index()));
    }

    /// @param size the most terms there will be
    static Vocabulary of(AnalyzedTexts texts, int size) {
        TermDictionary dictionary = texts.dictionary();
        TermCounts counts = TermCounts.of(texts.terms(), dictionary.size());
        return new Vocabulary(counts.mostFrequent(dictionary, size));
    }

    /// A vocabulary that is given, with how often its words occur in texts.
    ///
    /// @param texts by Keras' numbers
    /// @param numbers of the texts
    /// @param words by rank, from the most frequent one on
    static Vocabulary of(TokenLists texts, FeatureNumbering numbers, List<String> words) {
        List<String> known =
                words.subList(0, Math.min(words.size(), numbers.count() - numbers.of(0)));
        return new Vocabulary(TermCounts.of(texts, numbers.count()).of(known, numbers.of(0)));
    }

    /// How many terms there are: as many as were asked for, or all that the texts have.
    public int size() {
        return entries.size();
    }

    /// All terms in the order of their indices.
    public List<VocabularyEntry> entries() {
        return entries;
    }

    /// One term.
    ///
    /// @throws IndexOutOfBoundsException where there is none of that index
    public VocabularyEntry entry(int index) {
        return entries.get(index);
    }

    /// The index of a term, none where it is unknown.
    public OptionalInt index(String term) {
        Integer index = indices.get(term);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /// The index of each term of a dictionary, by its number there.
    int[] numbers(TermDictionary dictionary) {
        int[] numbers = new int[dictionary.size()];
        for (int number = 0; number < numbers.length; number++) {
            numbers[number] = index(dictionary.term(number)).orElse(UNKNOWN);
        }
        return numbers;
    }
}
