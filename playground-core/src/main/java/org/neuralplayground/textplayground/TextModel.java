package org.neuralplayground.textplayground;

import java.util.ArrayList;
import java.util.List;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.LossSpec;
import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.spec.Activation;

/// The network of a text playground: what reads, the hidden layers, each with its dropout, and one
/// output for two classes (sigmoid) or one for each of more (softmax).
public final class TextModel {
    private TextModel() {}

    /// The network for prepared texts.
    public static ModelSpec of(TextNetworkSpec network, PreparedTexts texts) {
        List<LayerSpec> layers = new ArrayList<>(reading(network.first(), texts.features()));
        for (DenseLayer layer : network.hidden()) {
            layers.add(new LayerSpec.Dense(layer.units(), layer.activation()));
            if (network.dropout() > 0) {
                layers.add(new LayerSpec.Dropout(network.dropout()));
            }
        }
        int classes = texts.classes().size();
        layers.add(new LayerSpec.Dense(classes == 2 ? 1 : classes, Activation.LINEAR));
        LossSpec loss =
                classes == 2
                        ? new LossSpec.SigmoidCrossEntropy()
                        : new LossSpec.SoftmaxCrossEntropy(
                                LossSpec.SoftmaxCrossEntropy.Labels.INDEX);
        return new ModelSpec(texts.inputShape(), layers, loss);
    }

    private static List<LayerSpec> reading(FirstLayer first, int vocabulary) {
        return switch (first) {
            case FirstLayer.Bag() -> List.of();
            case FirstLayer.Pooled(int dimensions) ->
                    List.of(
                            new LayerSpec.Embedding(vocabulary, dimensions),
                            new LayerSpec.GlobalPooling(LayerSpec.Pooling.Kind.AVERAGE));
            case FirstLayer.Recurrent(var cell, int dimensions, int units) ->
                    List.of(
                            new LayerSpec.Embedding(vocabulary, dimensions),
                            new LayerSpec.Recurrent(cell, units, false));
        };
    }
}
