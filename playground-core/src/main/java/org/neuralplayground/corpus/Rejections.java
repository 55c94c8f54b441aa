package org.neuralplayground.corpus;

import java.util.List;
import org.neuralplayground.spec.Mistake;

/// The lines that gave no text.
///
/// @param count how many there are
/// @param named the first [CorpusLimits#MAX_NAMED_LINES] of them, each with its reason
public record Rejections(int count, List<Mistake> named) {
    public Rejections {
        named = List.copyOf(named);
    }
}
