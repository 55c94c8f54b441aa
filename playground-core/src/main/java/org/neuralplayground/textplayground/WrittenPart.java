package org.neuralplayground.textplayground;

import java.util.Optional;
import org.neuralplayground.corpus.Corpus;
import org.neuralplayground.corpus.TextKind;

/// Texts as they were written.
record WrittenPart(Corpus corpus) implements TextPart {
    @Override
    public int size() {
        return corpus.size();
    }

    @Override
    public String text(int index) {
        return corpus.texts().get(index).text();
    }

    @Override
    public int label(int index) {
        return corpus.texts().get(index).label();
    }

    @Override
    public Optional<TextKind> kind(int index) {
        return corpus.texts().get(index).kind();
    }
}
