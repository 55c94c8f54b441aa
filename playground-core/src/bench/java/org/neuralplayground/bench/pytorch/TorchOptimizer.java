package org.neuralplayground.bench.pytorch;

import ai.djl.ndarray.NDArray;
import ai.djl.training.optimizer.Optimizer;
import ai.djl.training.tracker.Tracker;

/// How a gradient becomes an update. An update leaves the gradient at zero for the next backward
/// pass.
interface TorchOptimizer {

    /// Updates one parameter.
    ///
    /// @param name of the parameter, always the same
    /// @param values Modified.
    /// @param gradient Not modified but through the parameter, whose gradient becomes zero.
    void update(String name, NDArray values, NDArray gradient);

    /// `w ← w - η g`.
    static TorchOptimizer sgd(float learningRate) {
        return Optimizer.sgd().setLearningRateTracker(Tracker.fixed(learningRate)).build()::update;
    }

    /// Adam with η = 0.001, β₁ = 0.9, β₂ = 0.999, ε = 10⁻⁷, as in Keras.
    static TorchOptimizer adam() {
        return Optimizer.adam().optEpsilon(1e-7f).build()::update;
    }
}
