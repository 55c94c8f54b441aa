package org.neuralplayground.bench.pytorch;

import ai.djl.ndarray.NDArray;

/// Examples of one update.
///
/// @param inputs batch x the shape of one example
/// @param targets batch x outputs, or class indices
record TorchBatch(NDArray inputs, NDArray targets) {}
