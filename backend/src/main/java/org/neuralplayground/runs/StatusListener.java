package org.neuralplayground.runs;

/// Whoever is told how a run goes. Called on the run's thread: must neither block nor throw.
///
/// @param <T> what the run trains
@FunctionalInterface
interface StatusListener<T extends Training> {

    /// Tells the present state.
    ///
    /// @param playing whether the run trains on by itself
    void tell(T training, boolean playing);
}
