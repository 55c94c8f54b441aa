package org.neuralplayground.runs;

/// What a page wishes to see of a run. A value: equal sights show the same.
///
/// @param <T> what the run trains
@FunctionalInterface
interface Sight<T extends Training> {

    /// What is to be seen now. Called on the run's thread.
    RunContent of(T training);
}
