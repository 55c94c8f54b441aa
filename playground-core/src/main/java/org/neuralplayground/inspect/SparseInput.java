package org.neuralplayground.inspect;

import org.neuralplayground.nn.Network;
import org.neuralplayground.nn.SparseDenseLayer;

/// Networks over sparse rows.
final class SparseInput {

    /// The first layer, which has a row of weights for each feature.
    ///
    /// @throws IllegalArgumentException where it is another one
    static SparseDenseLayer firstLayer(Network network) {
        if (network.layers().getFirst() instanceof SparseDenseLayer first) {
            return first;
        }
        throw new IllegalArgumentException(
                "the first layer must be a dense one over sparse rows, was %s over %s"
                        .formatted(network.layers().getFirst().spec(), network.inputShape()));
    }

    private SparseInput() {}
}
