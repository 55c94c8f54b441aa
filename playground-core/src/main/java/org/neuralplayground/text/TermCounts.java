package org.neuralplayground.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.neuralplayground.dataset.TokenLists;

/// How often each term occurs in texts, and in how many of them.
final class TermCounts {
    private final int[] frequencies;
    private final int[] texts;

    private TermCounts(int terms) {
        frequencies = new int[terms];
        texts = new int[terms];
    }

    /// Counts.
    ///
    /// @param terms how many there are: all tokens of the texts are below
    static TermCounts of(TokenLists texts, int terms) {
        TermCounts counts = new TermCounts(terms);
        int[] lastText = new int[terms];
        Arrays.fill(lastText, -1);
        for (int text = 0; text < texts.count(); text++) {
            for (int place = 0; place < texts.length(text); place++) {
                int term = texts.at(text, place);
                counts.frequencies[term]++;
                counts.texts[term] += lastText[term] == text ? 0 : 1;
                lastText[term] = text;
            }
        }
        return counts;
    }

    /// The most frequent terms, the most frequent first; of equally frequent ones, those whose code
    /// points come first.
    List<VocabularyEntry> mostFrequent(TermDictionary dictionary, int size) {
        Comparator<Integer> rarestFirst =
                Comparator.<Integer>comparingInt(term -> frequencies[term])
                        .thenComparing(dictionary.byCodePoints().reversed());
        PriorityQueue<Integer> kept = new PriorityQueue<>(rarestFirst);
        for (int term = 0; term < frequencies.length; term++) {
            if (kept.size() < size) {
                kept.add(term);
            } else if (rarestFirst.compare(term, kept.element()) > 0) {
                kept.remove();
                kept.add(term);
            }
        }
        List<Integer> order = kept.stream().sorted(rarestFirst.reversed()).toList();
        return IntStream.range(0, order.size())
                .mapToObj(
                        index -> entry(index, dictionary.term(order.get(index)), order.get(index)))
                .toList();
    }

    /// A term for each word, in the words' order.
    ///
    /// @param first the term of the first word
    List<VocabularyEntry> of(List<String> words, int first) {
        return IntStream.range(0, words.size())
                .mapToObj(index -> entry(index, words.get(index), first + index))
                .toList();
    }

    private VocabularyEntry entry(int index, String term, int number) {
        return new VocabularyEntry(index, term, frequencies[number], texts[number]);
    }
}
