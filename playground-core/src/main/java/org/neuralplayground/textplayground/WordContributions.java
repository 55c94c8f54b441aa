package org.neuralplayground.textplayground;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.neuralplayground.dataset.SparseTable;
import org.neuralplayground.inspect.Contributions;
import org.neuralplayground.kernel.SparseRows;

/// What features or steps contribute, divided among the words of a sentence.
final class WordContributions {
    private final ReadSentence sentence;
    private final Contributions contributions;
    private final double[] sums;
    private final boolean[] known;

    WordContributions(ReadSentence sentence, Contributions contributions) {
        this.sentence = sentence;
        this.contributions = contributions;
        int parts = sentence.row().map(SparseTable::stored).orElse(sentence.sequence().size());
        if (contributions.count() != parts) {
            throw new IllegalArgumentException(
                    "contributions must be of the sentence's %d parts, were of %d"
                            .formatted(parts, contributions.count()));
        }
        sums = new double[sentence.words().size()];
        known = new boolean[sums.length];
        sentence.row().ifPresentOrElse(this::addFeatures, this::addSteps);
    }

    List<OptionalDouble> perWord() {
        List<OptionalDouble> words = new ArrayList<>();
        for (int n = 0; n < sums.length; n++) {
            words.add(known[n] ? OptionalDouble.of(sums[n]) : OptionalDouble.empty());
        }
        return List.copyOf(words);
    }

    double beyondWords() {
        return contributions.rawOutput() - contributions.rest() - Arrays.stream(sums).sum();
    }

    private void addSteps() {
        for (int n = 0; n < sums.length; n++) {
            ReadSentence.Word word = sentence.words().get(n);
            if (word.feature().isPresent() && word.step().isPresent()) {
                add(n, contributions.of(word.step().getAsInt()));
            }
        }
    }

    private void addFeatures(SparseTable row) {
        Map<Integer, Double> shares = shares(row.compressed());
        for (int n = 0; n < sums.length; n++) {
            OptionalInt feature = sentence.words().get(n).feature();
            if (feature.isPresent()) {
                add(n, shares.getOrDefault(feature.getAsInt(), 0.0));
            }
        }
        for (int n = 0; n < sentence.pairs().size(); n++) {
            OptionalInt feature = sentence.pairs().get(n);
            if (feature.isPresent()) {
                double half = shares.getOrDefault(feature.getAsInt(), 0.0) / 2;
                add(n, half);
                add(n + 1, half);
            }
        }
    }

    /// What each feature of the row contributes, divided by how often it occurs.
    private Map<Integer, Double> shares(SparseRows row) {
        Map<Integer, Integer> occurrences = new HashMap<>();
        sentence.words().forEach(word -> count(word.feature(), occurrences));
        sentence.pairs().forEach(pair -> count(pair, occurrences));
        Map<Integer, Double> shares = new HashMap<>();
        for (int n = 0; n < contributions.count(); n++) {
            int times = occurrences.getOrDefault(row.column(n), 1);
            shares.put(row.column(n), (double) contributions.of(n) / times);
        }
        return shares;
    }

    private static void count(OptionalInt feature, Map<Integer, Integer> occurrences) {
        feature.ifPresent(present -> occurrences.merge(present, 1, Integer::sum));
    }

    private void add(int word, double contribution) {
        sums[word] += contribution;
        known[word] = true;
    }
}
