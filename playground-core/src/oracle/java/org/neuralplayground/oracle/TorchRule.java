package org.neuralplayground.oracle;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.training.optimizer.Optimizer;

/// An optimizer's update of one parameter, in PyTorch, with what it remembers of it. In the
/// formulas `w` is the parameter, `g` its gradient, `γ` the learning rate.
interface TorchRule {
    /// No limit, in DJL's words.
    float UNCLIPPED = -1;

    /// One step. Leaves the parameter's gradient at 0.
    ///
    /// @param values Modified.
    /// @param gradient the mean over the batch
    void update(NDArray values, NDArray gradient);

    /// A rule of DJL for PyTorch: one call of native code that works by PyTorch's tensors.
    static TorchRule ofDjl(Optimizer optimizer) {
        return (values, gradient) -> optimizer.update("w", values, gradient);
    }

    /// `w = w - change`, past the autograd, which forbids changes in place: as a step of plain SGD
    /// with learning rate 1 and neither weight decay nor momentum.
    ///
    /// @param values Modified; its gradient becomes 0.
    static void subtract(NDArray values, NDArray change) {
        values.getNDArrayInternal()
                .sgdUpdate(
                        new NDList(values, change),
                        new NDList(values),
                        1,
                        0,
                        1,
                        UNCLIPPED,
                        0,
                        false);
    }
}
