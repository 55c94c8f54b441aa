package org.neuralplayground.corpus;

import java.util.List;
import org.neuralplayground.dataset.RowSelection;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.dataset.TokenLists;

/// Labelled texts of which only the words' numbers are known.
///
/// @param classes names in the order of their indices
/// @param texts as numbers of words
/// @param labels class indices, texts x 1
public record TokenCorpus(List<String> classes, TokenLists texts, Table labels) {

    /// Checks that each text has one label, that of a class.
    ///
    /// @throws IllegalArgumentException otherwise
    public TokenCorpus {
        classes = List.copyOf(classes);
        if (labels.rows() != texts.count() || labels.columns() != 1) {
            throw new IllegalArgumentException(
                    "%d texts must have as many labels, had %d x %d"
                            .formatted(texts.count(), labels.rows(), labels.columns()));
        }
        for (int row = 0; row < labels.rows(); row++) {
            float label = labels.at(row, 0);
            if (!(label >= 0 && label < classes.size() && label == (int) label)) {
                throw new IllegalArgumentException(
                        "text %d: label must be a whole number in [0, %d), was %s"
                                .formatted(row + 1, classes.size(), label));
            }
        }
    }

    /// Some texts, in the selection's order, with the same classes.
    ///
    /// @throws IndexOutOfBoundsException where there is no such text
    public TokenCorpus select(RowSelection selection) {
        return new TokenCorpus(classes, texts.select(selection), labels.select(selection));
    }

    /// How many texts there are.
    public int size() {
        return texts.count();
    }
}
