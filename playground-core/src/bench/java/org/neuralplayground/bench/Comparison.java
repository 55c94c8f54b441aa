package org.neuralplayground.bench;

import java.util.OptionalDouble;

/// A row with its figures.
///
/// @param ours how many of the row's unit we do in a second
/// @param peer the same of the peer
/// @param bytesPerStep what a training step of ours allocates; empty where the row does not train
record Comparison(Row row, double ours, double peer, OptionalDouble bytesPerStep) {
    private static final double MOST_BYTES = 100;

    static Comparison of(Row row, Measurement ours, Measurement peer) {
        int steps = row.ours().steps();
        return new Comparison(
                row,
                ours.perSecond(row.ours().amount()),
                peer.perSecond(row.peer().amount()),
                steps == 0 ? OptionalDouble.empty() : OptionalDouble.of(ours.bytes() / steps));
    }

    /// Above 1 ours is faster.
    double ratio() {
        return ours / peer;
    }

    /// Whether a training step allocates as little as nothing: what is left is JMH's own.
    boolean isFrugal() {
        return bytesPerStep().isEmpty() || bytesPerStep().getAsDouble() < MOST_BYTES;
    }

    boolean reachesGoal() {
        return ratio() >= row.goal();
    }
}
