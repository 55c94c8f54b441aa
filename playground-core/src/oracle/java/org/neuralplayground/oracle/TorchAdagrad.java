package org.neuralplayground.oracle;

import ai.djl.ndarray.NDArray;

/// `torch.optim.Adagrad`: `s = s + g²`, `w = w - γ g / (√s + ε)`.
///
/// @param sumOfSquares `s`, from `initial_accumulator_value`
/// @param epsilon added to the root
record TorchAdagrad(NDArray sumOfSquares, double epsilon, double learningRate)
        implements TorchRule {

    @Override
    public void update(NDArray values, NDArray gradient) {
        sumOfSquares.addi(gradient.square());
        NDArray root = sumOfSquares.sqrt().add(epsilon);
        TorchRule.subtract(values, gradient.div(root).mul(learningRate));
    }
}
