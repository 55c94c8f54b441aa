package org.neuralplayground.bench.pytorch;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import java.util.HashMap;
import java.util.Map;

/// RMSprop, `v ← ρ v + (1 - ρ) g²`, `w ← w - η g / (√v + ε)`, with Keras' η = 0.001 and ρ = 0.9.
/// Keras has its ε = 10⁻⁷ under the root, which no setting of this one equals; ε = 10⁻¹² is too
/// small to matter, so that our RMSprop with one as small does the same.
///
/// DJL has no RMSprop for PyTorch. Adam with β₁ = 0 and without bias correction is the same, and
/// one call into PyTorch.
final class TorchRmsProp implements TorchOptimizer {
    private static final float LEARNING_RATE = 0.001f;
    private static final float RHO = 0.9f;
    private static final float EPSILON = 1e-12f;
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
