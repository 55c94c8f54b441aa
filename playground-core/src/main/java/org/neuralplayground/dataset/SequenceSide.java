package org.neuralplayground.dataset;

/// An end of a sequence, by Keras' names.
public enum SequenceSide {
    /// Where it begins.
    PRE,
    /// Where it ends.
    POST
}
