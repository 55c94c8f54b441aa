package org.neuralplayground.corpus;

import java.util.List;
import java.util.stream.IntStream;
import org.neuralplayground.dataset.RowSelection;
import org.neuralplayground.dataset.Table;

/// Texts to classify.
///
/// @param classes names in the order of their indices: by value where all are whole numbers, else
///   by their letters' code points, so that the order of the texts does not decide
/// @param texts in the order of their file
public record Corpus(List<String> classes, List<LabelledText> texts) {

    /// Checks that each text belongs to one of the classes.
    ///
    /// @throws IllegalArgumentException naming the text otherwise, or where fewer than two
    ///   different classes are named
    public Corpus {
        classes = List.copyOf(classes);
        texts = List.copyOf(texts);
        if (classes.size() < CorpusLimits.MIN_CLASSES
                || classes.stream().distinct().count() < classes.size()) {
            throw new IllegalArgumentException(
                    "a corpus must have at least %d different classes, had %s"
                            .formatted(CorpusLimits.MIN_CLASSES, classes));
        }
        for (int n = 0; n < texts.size(); n++) {
            int label = texts.get(n).label();
            if (label < 0 || label >= classes.size()) {
                throw new IllegalArgumentException(
                        "text %d: label must be in [0, %d), was %d"
                                .formatted(n + 1, classes.size(), label));
            }
        }
    }

    /// How many texts there are.
    public int size() {
        return texts.size();
    }

    /// How many texts each class has, in the order of the classes.
    public List<Integer> counts() {
        int[] counts = new int[classes.size()];
        texts.forEach(text -> counts[text.label()]++);
        return IntStream.of(counts).boxed().toList();
    }

    /// Some texts, in the selection's order, with the same classes.
    ///
    /// @throws IndexOutOfBoundsException where there is no such text
    public Corpus select(RowSelection selection) {
        return new Corpus(
                classes,
                IntStream.range(0, selection.size())
                        .mapToObj(place -> texts.get(selection.at(place)))
                        .toList());
    }

    /// The class indices, texts x 1, as a network's targets.
    public Table targets() {
        float[] labels = new float[texts.size()];
        for (int n = 0; n < labels.length; n++) {
            labels[n] = texts.get(n).label();
        }
        return Table.of(labels.length, 1, labels);
    }
}
