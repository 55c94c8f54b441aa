package org.neuralplayground.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neuralplayground.start.WeightStartSpec;

/// What the layers of a network start from: one start for all, and others for single layers.
///
/// As in Keras 3, what follows does not depend on the start for all:
///
/// - an embedding starts uniformly in ±0.05, unless it has a start of its own;
/// - the weights on the state of a recurrent layer start orthogonally, and the forget gate of LSTM
///   with biases 1;
/// - batch normalisation starts from scale 1, shift 0, mean 0 and variance 1.
///
/// @param everywhere the start of all layers that have none of their own
/// @param single starts of single layers by their positions among the model's layers, from 0
public record StartSpec(LayerStart everywhere, Map<Integer, LayerStart> single) {

    /// Keras' defaults: weights by [WeightStartSpec.GlorotUniform], biases 0.
    public static final StartSpec KERAS = of(new WeightStartSpec.GlorotUniform());

    /// Keras' default of `embeddings_initializer`: a row is a place, not the factors of a sum.
    private static final LayerStart EMBEDDING = LayerStart.of(new WeightStartSpec.Uniform(0.05));

    public StartSpec {
        single = Map.copyOf(single);
    }

    /// The same start for all layers, biases from 0.
    public static StartSpec of(WeightStartSpec weights) {
        return new StartSpec(LayerStart.of(weights), Map.of());
    }

    /// A start of its own for one layer.
    ///
    /// @param position of the layer, from 0
    public StartSpec withLayer(int position, LayerStart start) {
        Map<Integer, LayerStart> starts = new HashMap<>(single);
        starts.put(position, start);
        return new StartSpec(everywhere, starts);
    }

    /// The start of each layer of a model, in their order; of no meaning where a layer has no
    /// weights.
    ///
    /// @throws IllegalArgumentException where a single start is for none of the layers, or for one
    ///   without weights
    public List<LayerStart> ofLayers(ModelSpec model) {
        List<LayerSpec> layers = model.layers();
        single.keySet().forEach(position -> requireWeights(position, layers));
        List<LayerStart> starts = new ArrayList<>();
        for (LayerSpec layer : layers) {
            LayerStart usual = layer instanceof LayerSpec.Embedding ? EMBEDDING : everywhere;
            starts.add(single.getOrDefault(starts.size(), usual));
        }
        return List.copyOf(starts);
    }

    private static void requireWeights(int position, List<LayerSpec> layers) {
        if (position < 0 || position >= layers.size()) {
            throw new IllegalArgumentException(
                    "a single start must be for a layer in [0, %d), was for %d"
                            .formatted(layers.size(), position));
        }
        LayerSpec layer = layers.get(position);
        if (!hasWeights(layer)) {
            throw new IllegalArgumentException(
                    "a single start must be for a layer with weights, was for %s at %d"
                            .formatted(layer, position));
        }
    }

    private static boolean hasWeights(LayerSpec layer) {
        return switch (layer) {
            case LayerSpec.Dense _,
                    LayerSpec.Convolution _,
                    LayerSpec.Embedding _,
                    LayerSpec.Recurrent _ ->
                    true;
            case LayerSpec.Activated _,
                    LayerSpec.Dropout _,
                    LayerSpec.BatchNormalization _,
                    LayerSpec.Pooling _,
                    LayerSpec.GlobalPooling _,
                    LayerSpec.Flatten _ ->
                    false;
        };
    }
}
