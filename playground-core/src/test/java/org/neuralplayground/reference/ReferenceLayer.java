package org.neuralplayground.reference;

import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.Shape;
import org.neuralplayground.spec.Activation;

/// One layer in double precision, from its definition.
interface ReferenceLayer {

    /// How many numbers of the row of parameters are its own.
    int parameters();

    /// What the layer gives for each example.
    ///
    /// @param batch examples x input rows. Not modified.
    /// @param p all parameters; its own begin at `offset`. Not modified.
    /// @return examples x output rows
    double[][] forward(double[][] batch, double[] p, int offset);

    /// The reference of that layer.
    ///
    /// @param position which layer of the network it is, from 0
    static ReferenceLayer of(LayerSpec spec, int position, Shape input, boolean training) {
        return switch (spec) {
            case LayerSpec.Dense dense ->
                    input instanceof Shape.Sparse(int count)
                            ? new ReferenceSparseDense(dense, count)
                            : new ReferenceDense(dense, input.rows());
            case LayerSpec.Embedding embedding -> new ReferenceEmbedding(embedding);
            case LayerSpec.Recurrent recurrent ->
                    new ReferenceRecurrent(recurrent, (Shape.Sequence) input);
            case LayerSpec.Activated(var activation) -> new ReferenceActivated(activation);
            case LayerSpec.Dropout(double rate) ->
                    new ReferenceDropout(training ? rate : 0, position);
            case LayerSpec.BatchNormalization normalization ->
                    new ReferenceBatchNormalization(normalization, channels(input), training);
            case LayerSpec.Convolution convolution ->
                    new ReferenceConvolution(convolution, (Shape.Image) input);
            case LayerSpec.Pooling pooling -> new ReferencePooling(pooling, (Shape.Image) input);
            case LayerSpec.GlobalPooling pooling ->
                    new ReferenceGlobalPooling(pooling, (Shape.Sequence) input);
            case LayerSpec.Flatten _ -> new ReferenceActivated(Activation.LINEAR);
        };
    }

    private static int channels(Shape shape) {
        return switch (shape) {
            case Shape.Image image -> image.channels();
            case Shape.Sequence sequence -> sequence.features();
            default -> shape.rows();
        };
    }
}
