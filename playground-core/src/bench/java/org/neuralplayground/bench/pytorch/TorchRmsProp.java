package org.neuralplayground.bench.pytorch;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import java.util.HashMap;
import java.util.Map;

/// RMSprop, `v ← ρ v + (1 - ρ) g²`, `w ← w - η g / (√v + ε)`, with Keras' η = 0.001, ρ = 0.9 and ε
/// = 10⁻⁷.
///
/// DJL has no RMSprop for PyTorch. Adam with β₁ = 0 and without bias correction is the same, and
/// one call into PyTorch.
final class TorchRmsProp implements TorchOptimizer {
    private static final float LEARNING_RATE = 0.001f;
    private static final float RHO = 0.9f;
    private static final float EPSILON = 1e-7f;
    private static final float NO_CLIPPING = -1;

    /// Mean and variance by parameter.
    private final Map<String, NDList> slots = new HashMap<>();

    @Override
    public void update(String name, NDArray values, NDArray gradient) {
        NDList slot =
                slots.computeIfAbsent(
                        name, _ -> new NDList(values.zerosLike(), values.zerosLike()));
        values.getNDArrayInternal()
                .adamUpdate(
                        new NDList(values, gradient, slot.get(0), slot.get(1)),
                        new NDList(values),
                        LEARNING_RATE,
                        LEARNING_RATE,
                        0,
                        1,
                        NO_CLIPPING,
                        0,
                        RHO,
                        EPSILON,
                        false,
                        false);
    }
}
