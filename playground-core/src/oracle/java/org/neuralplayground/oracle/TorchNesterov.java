package org.neuralplayground.oracle;

import ai.djl.ndarray.NDArray;

/// `torch.optim.SGD` with `nesterov=True`: `b = μ b + g`, `w = w - γ (g + μ b)`. Its velocity lacks
/// the learning rate that Keras' has; as long as that is constant, the steps are the same.
///
/// @param velocity `b`, from 0
record TorchNesterov(NDArray velocity, double momentum, double learningRate) implements TorchRule {

    @Override
    public void update(NDArray values, NDArray gradient) {
        velocity.muli(momentum).addi(gradient);
        TorchRule.subtract(values, gradient.add(velocity.mul(momentum)).mul(learningRate));
    }
}
