package org.neuralplayground.bench.pytorch;

import ai.djl.ndarray.NDArray;
import java.util.List;

/// A network and its loss, in PyTorch's operations.
interface TorchNetwork {

    /// Weights and biases, each with a gradient.
    List<NDArray> parameters();

    /// The mean loss over a batch.
    NDArray loss(NDArray inputs, NDArray targets);
}
