package org.neuralplayground.nn;

import org.neuralplayground.kernel.Lanes;

/// What a layer must know of the examples that pass through it: how many they are, and in training
/// which random draws are theirs, and over sparse rows which of them they are.
final class Batch {
    private static final long NO_DRAW = -1;

    private final SparseLanes sparse;

    private int examples;
    private int lanes;
    private long draw = NO_DRAW;

    /// @param sparse which sparse rows the examples are, where the network takes such
    Batch(SparseLanes sparse) {
        this.sparse = sparse;
    }

    /// In training.
    ///
    /// @param newDraw number of the random draws, at least 0; the same number draws the same
    void train(int newExamples, long newDraw) {
        infer(newExamples);
        draw = newDraw;
    }

    /// Nothing is random, and no statistics are taken.
    void infer(int newExamples) {
        examples = newExamples;
        lanes = Lanes.padded(newExamples);
        draw = NO_DRAW;
    }

    int examples() {
        return examples;
    }

    /// The number of columns, see [Lanes].
    int lanes() {
        return lanes;
    }

    SparseLanes sparse() {
        return sparse;
    }

    boolean trains() {
        return draw != NO_DRAW;
    }

    long draw() {
        return draw;
    }
}
