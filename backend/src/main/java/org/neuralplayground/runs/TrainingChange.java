package org.neuralplayground.runs;

/// A change of what a run trains that only its kind knows.
///
/// @param <T> that kind
interface TrainingChange<T extends Training> {

    /// What came of a change.
    enum Outcome {
        /// Nothing: it asked for what is not there or out of range.
        REFUSED,
        /// Training goes on with it.
        GOES_ON,
        /// Training is back at its start.
        STARTED_ANEW
    }

    /// Called on the run's thread: must not block.
    Outcome applyTo(T training);
}
