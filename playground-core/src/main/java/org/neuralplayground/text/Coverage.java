package org.neuralplayground.text;

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

    /// `known / running`, in [0, 1]; 1 where there is nothing to know.
    public double share() {
        return running == 0 ? 1 : (double) known / running;
    }

    /// `1 - share`: what is lost, or becomes "unknown" in a sequence.
    public double unknownShare() {
        return running == 0 ? 0 : (double) (running - known) / running;
    }
}
