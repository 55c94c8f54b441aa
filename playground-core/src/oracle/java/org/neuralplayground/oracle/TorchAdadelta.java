package org.neuralplayground.oracle;

import ai.djl.ndarray.NDArray;

/// `torch.optim.Adadelta`: `v = ρ v + (1 - ρ) g²`, `Δ = g √(u + ε) / √(v + ε)`, `u = ρ u + (1 - ρ)
/// Δ²`, `w = w - γ Δ`.
///
/// @param meanSquare `v`, from 0
/// @param meanSquareDelta `u`, from 0
/// @param epsilon added under both roots
record TorchAdadelta(
        NDArray meanSquare,
        NDArray meanSquareDelta,
        double rho,
        double epsilon,
        double learningRate)
        implements TorchRule {

    @Override
    public void update(NDArray values, NDArray gradient) {
        meanSquare.muli(rho).addi(gradient.square().mul(1 - rho));
        NDArray root = meanSquareDelta.add(epsilon).sqrt();
        NDArray delta = root.div(meanSquare.add(epsilon).sqrt()).mul(gradient);
        meanSquareDelta.muli(rho).addi(delta.square().mul(1 - rho));
        TorchRule.subtract(values, delta.mul(learningRate));
    }
}
