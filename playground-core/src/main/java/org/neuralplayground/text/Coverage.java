package org.neuralplayground.text;

import org.neuralplayground.dataset.KerasTokens;
import org.neuralplayground.dataset.TokenLists;

/// How much of running text a vocabulary knows.
///
/// @param running terms of the texts, each as often as it occurs
/// @param known those among them that are in the vocabulary
public record Coverage(long running, long known) {
    public Coverage {
        if (known < 0 || known > running) {
            throw new IllegalArgumentException(
                    "known terms must be in [0, %d], were %d".formatted(running, known));
        }
    }

    /// Of texts that come as Keras' numbers: their starts are no terms.
    static Coverage ofNumbered(TokenLists texts) {
        long running = 0;
        long known = 0;
        for (int text = 0; text < texts.count(); text++) {
            for (int place = 0; place < texts.length(text); place++) {
                int token = texts.at(text, place);
                running += token >= KerasTokens.RARE ? 1 : 0;
                known += token > KerasTokens.RARE ? 1 : 0;
            }
        }
        return new Coverage(running, known);
    }

    /// `known / running`, in [0, 1]; 1 where there is nothing to know.
    public double share() {
        return running == 0 ? 1 : (double) known / running;
    }

    /// `1 - share`: what is lost, or becomes "unknown" in a sequence.
    public double unknownShare() {
        return running == 0 ? 0 : (double) (running - known) / running;
    }
}
