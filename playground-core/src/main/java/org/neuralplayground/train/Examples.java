package org.neuralplayground.train;

import org.neuralplayground.nn.NetworkPass;

/// Examples as a network takes them.
public interface Examples {

    int size();

    /// Prepares a pass for the examples `order[from]` to `order[from + count - 1]`, in the first
    /// lanes, with their targets.
    ///
    /// @param order indices of examples. Not modified.
    /// @param pass of a capacity of at least `count`. Modified.
    void gather(int[] order, int from, int count, NetworkPass pass);

    /// Prepares a pass for the neighbouring examples `from` to `from + count - 1`.
    ///
    /// @param pass of a capacity of at least `count`. Modified.
    void copy(int from, int count, NetworkPass pass);
}
