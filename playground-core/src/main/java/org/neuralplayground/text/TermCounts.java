package org.neuralplayground.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.neuralplayground.dataset.TokenLists;

/// How often each term of analysed texts occurs, and in how many of them.
final class TermCounts {
    private final TermDictionary dictionary;
    private final int[] frequencies;
    private final int[] texts;

    private TermCounts(TermDictionary dictionary) {
        this.dictionary = dictionary;
        frequencies = new int[dictionary.size()];
        texts = new int[dictionary.size()];
    }

    static TermCounts of(AnalyzedTexts analyzed) {
        TermCounts counts = new TermCounts(analyzed.dictionary());
        TokenLists terms = analyzed.terms();
        int[] lastText = new int[counts.frequencies.length];
        Arrays.fill(lastText, -1);
        for (int text = 0; text < terms.count(); text++) {
            for (int place = 0; place < terms.length(text); place++) {
                int term = terms.at(text, place);
                counts.frequencies[term]++;
                counts.texts[term] += lastText[term] == text ? 0 : 1;
                lastText[term] = text;
            }
        }
        return counts;
    }

    /// The most frequent terms, the most frequent first; of equally frequent ones, those whose code
    /// points come first.
    List<VocabularyEntry> mostFrequent(int size) {
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
                .mapToObj(index -> entry(index, order.get(index)))
                .toList();
    }

    private VocabularyEntry entry(int index, int term) {
        return new VocabularyEntry(index, dictionary.term(term), frequencies[term], texts[term]);
    }
}
