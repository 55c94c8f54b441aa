package org.neuralplayground.oracle;

import ai.djl.ndarray.NDArray;

/// `torch.optim.RMSprop`: `v = α v + (1 - α) g²`, `w = w - γ g / (√v + ε)`.
///
/// @param meanSquare `v`, from 0
/// @param alpha what Keras calls rho
/// @param epsilon added to the root
record TorchRmsProp(NDArray meanSquare, double alpha, double epsilon, double learningRate)
        implements TorchRule {

    @Override
    public void update(NDArray values, NDArray gradient) {
        meanSquare.muli(alpha).addi(gradient.square().mul(1 - alpha));
        NDArray root = meanSquare.sqrt().add(epsilon);
        TorchRule.subtract(values, gradient.div(root).mul(learningRate));
    }
}
