package org.neuralplayground.oracle;

import ai.djl.ndarray.NDArray;

/// Keras' RMSprop, `v = rho v + (1 - rho) g²`, `w = w - γ g / √(v + ε)`, in PyTorch's tensor
/// operations.
///
/// @param meanSquare `v`, from 0
/// @param epsilon added under the root
record KerasRmsProp(NDArray meanSquare, double rho, double epsilon, double learningRate)
        implements TorchRule {

    @Override
    public void update(NDArray values, NDArray gradient) {
        meanSquare.muli(rho).addi(gradient.square().mul(1 - rho));
        NDArray root = meanSquare.add(epsilon).sqrt();
        TorchRule.subtract(values, gradient.div(root).mul(learningRate));
    }
}
