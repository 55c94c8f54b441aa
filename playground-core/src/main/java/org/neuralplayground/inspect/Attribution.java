package org.neuralplayground.inspect;

import java.util.List;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.spec.Activation;

/// What a contribution to an output is worth: always the gradient times the input, `dz/dx[j] x[j]`
/// (Shrikumar et al. 2016, "Not just a black box"), which says everything of a network without
/// bends and less of another.
public enum Attribution {
    /// The raw output is a constant plus the sum of the contributions: of a linear model `w[j]
    /// x[j]`, and its bias.
    EXACT,
    /// How the raw output begins to change where an input shrinks; what it would be without that
    /// input is another number.
    GRADIENT_TIMES_INPUT;

    /// What contributions to the outputs of such layers are worth. An embedding counts as given:
    /// its output is what contributes.
    static Attribution of(List<LayerSpec> layers) {
        return layers.stream().allMatch(Attribution::isAffine) ? EXACT : GRADIENT_TIMES_INPUT;
    }

    /// As it answers, that is without dropout and with running statistics.
    private static boolean isAffine(LayerSpec layer) {
        return switch (layer) {
            case LayerSpec.Dense dense -> dense.activation() == Activation.LINEAR;
            case LayerSpec.Convolution convolution -> convolution.activation() == Activation.LINEAR;
            case LayerSpec.Activated(var activation) -> activation == Activation.LINEAR;
            case LayerSpec.Pooling pooling -> pooling.kind() == LayerSpec.Pooling.Kind.AVERAGE;
            case LayerSpec.GlobalPooling(var kind) -> kind == LayerSpec.Pooling.Kind.AVERAGE;
            case LayerSpec.Recurrent _ -> false;
            case LayerSpec.Dropout _,
                    LayerSpec.BatchNormalization _,
                    LayerSpec.Flatten _,
                    LayerSpec.Embedding _ ->
                    true;
        };
    }
}
