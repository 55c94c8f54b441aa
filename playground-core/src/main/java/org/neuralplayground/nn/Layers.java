package org.neuralplayground.nn;

import org.neuralplayground.kernel.Kernel;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.Shape;

/// Builds the machine of each layer.
final class Layers {

    /// The layer of that spec over that input.
    ///
    /// @param parameters gets the layer's parameters. Modified.
    static Layer of(LayerSpec spec, Shape input, Parameters parameters, Kernel kernel) {
        return switch (spec) {
            case LayerSpec.Dense dense -> new DenseLayer(dense, input.rows(), parameters, kernel);
            case LayerSpec.Embedding embedding ->
                    new EmbeddingLayer(embedding, (Shape.Tokens) input, parameters);
            case LayerSpec.Recurrent recurrent ->
                    new RecurrentLayer(recurrent, (Shape.Sequence) input, parameters, kernel);
            case LayerSpec.Activated _,
                    LayerSpec.Dropout _,
                    LayerSpec.BatchNormalization _,
                    LayerSpec.Convolution _,
                    LayerSpec.Pooling _,
                    LayerSpec.Flatten _ ->
                    throw new IllegalArgumentException("no such layer yet: " + spec);
        };
    }

    private Layers() {}
}
