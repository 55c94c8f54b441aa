package org.neuralplayground.nn;

import org.ejml.data.FMatrixRMaj;

/// Sees the gradients of a backward pass, from the last layer to the first.
@FunctionalInterface
public interface GradientObserver {
    /// Looks at nothing.
    GradientObserver NONE = (_, _) -> {};

    /// The gradient has arrived at what a layer gave, and goes on through that layer next.
    ///
    /// @param layer from 0
    /// @param gradient dL/doutput, rows x lanes; no rows where nothing learns up to there. Shared,
    ///   not a copy. Not modified.
    void observe(int layer, FMatrixRMaj gradient);
}
