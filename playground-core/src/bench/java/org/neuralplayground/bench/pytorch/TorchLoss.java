package org.neuralplayground.bench.pytorch;

import ai.djl.ndarray.NDArray;
import ai.djl.nn.Activation;

/// A loss on raw outputs, in as few operations as PyTorch offers through DJL.
enum TorchLoss {

    /// `mean (tanh z - t)²`: twice TensorFlow Playground's loss, so that half its learning rate
    /// makes the same step.
    TANH_SQUARED_ERROR {
        @Override
        NDArray of(NDArray outputs, NDArray targets) {
            return outputs.tanh().sub(targets).square().mean();
        }
    },

    /// `mean (softplus z - z t)`, which is the cross-entropy of `σ(z)` and `t`.
    SIGMOID_CROSS_ENTROPY {
        @Override
        NDArray of(NDArray outputs, NDArray targets) {
            return Activation.softPlus(outputs).sub(outputs.mul(targets)).mean();
        }
    },

    /// `Σ t log softmax(z)`, where t holds -1/batch at each example's class and 0 elsewhere: the
    /// mean cross-entropy in three operations.
    SOFTMAX_CROSS_ENTROPY {
        @Override
        NDArray of(NDArray outputs, NDArray targets) {
            return outputs.logSoftmax(1).mul(targets).sum();
        }
    };

    /// The mean loss over a batch.
    ///
    /// @param outputs batch x outputs, before the output activation
    /// @param targets batch x outputs
    abstract NDArray of(NDArray outputs, NDArray targets);
}
