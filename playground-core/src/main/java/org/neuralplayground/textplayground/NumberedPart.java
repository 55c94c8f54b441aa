package org.neuralplayground.textplayground;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.neuralplayground.corpus.TextKind;
import org.neuralplayground.corpus.TokenCorpus;
import org.neuralplayground.corpus.WordIndex;
import org.neuralplayground.dataset.RowSelection;

/// Texts as their numbers are decoded: all words of a text, those too that are too rare for the
/// network to know them.
///
/// @param rows which of the corpus' texts
record NumberedPart(TokenCorpus corpus, RowSelection rows, WordIndex words) implements TextPart {
    @Override
    public int size() {
        return rows.size();
    }

    /// Without Keras' start.
    @Override
    public String text(int index) {
        return IntStream.of(corpus.texts().tokens(row(index)))
                .skip(1)
                .mapToObj(words::word)
                .collect(Collectors.joining(" "));
    }

    @Override
    public int label(int index) {
        return (int) corpus.labels().at(row(index), 0);
    }

    @Override
    public Optional<TextKind> kind(int index) {
        row(index);
        return Optional.empty();
    }

    private int row(int index) {
        return rows.at(Objects.checkIndex(index, rows.size()));
    }
}
