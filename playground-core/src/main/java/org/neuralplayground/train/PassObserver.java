package org.neuralplayground.train;

import org.neuralplayground.nn.NetworkPass;

/// Sees examples pass through a network, shard by shard in the order of the examples, always on the
/// thread that trains or evaluates.
@FunctionalInterface
public interface PassObserver {
    /// Looks at nothing.
    PassObserver NONE = (_, _) -> {};

    /// The examples went forward; the network is still as they met it.
    ///
    /// @param pass with their targets and outputs in the first lanes. Not modified.
    /// @param examples how many there are
    void observe(NetworkPass pass, int examples);
}
