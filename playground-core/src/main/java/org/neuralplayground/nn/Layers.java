package org.neuralplayground.nn;

import org.neuralplayground.kernel.Kernel;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.Shape;

/// Builds the machine of each layer.
final class Layers {

    /// The layer of that spec over that input.
    ///
    /// @param position which layer of the network it is, from 0
    /// @param parameters gets the layer's parameters. Modified.
    static Layer of(
            LayerSpec spec, int position, Shape input, Parameters parameters, Kernel kernel) {
        return switch (spec) {
            case LayerSpec.Dense dense ->
                    input instanceof Shape.Sparse sparse
                            ? new SparseDenseLayer(dense, sparse, parameters, kernel)
                            : new DenseLayer(dense, input.rows(), parameters, kernel);
            case LayerSpec.Activated activated -> new ActivationLayer(activated, input, kernel);
            case LayerSpec.Dropout dropout -> new DropoutLayer(dropout, position, input);
            case LayerSpec.BatchNormalization normalization ->
                    new BatchNormalizationLayer(normalization, input, parameters);
            case LayerSpec.Convolution convolution ->
                    new ConvolutionLayer(convolution, image(input), parameters, kernel);
            case LayerSpec.Pooling pooling -> new PoolingLayer(pooling, image(input));
            case LayerSpec.GlobalPooling pooling ->
                    new GlobalPoolingLayer(pooling, (Shape.Sequence) input);
            case LayerSpec.Flatten flatten -> new FlattenLayer(flatten, input);
            case LayerSpec.Embedding embedding ->
                    new EmbeddingLayer(embedding, (Shape.Tokens) input, parameters);
            case LayerSpec.Recurrent recurrent ->
                    new RecurrentLayer(recurrent, (Shape.Sequence) input, parameters, kernel);
        };
    }

    private static Shape.Image image(Shape input) {
        if (input instanceof Shape.Image image) {
            return image;
        }
        throw new IllegalArgumentException("a window must move over an image, had " + input);
    }

    private Layers() {}
}
