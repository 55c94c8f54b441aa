package org.neuralplayground.spec;

/// In which order the examples of a pass come, and what happens to those that fill no batch.
public enum Batching {
    /// The usual: a new order each epoch, and the last, smaller batch updates too.
    SHUFFLED,
    /// The reference's: always the same order; the gradients of examples left over at the end of a
    /// pass are carried into the next pass's first update.
    CARRY_OVER
}
