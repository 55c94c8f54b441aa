package org.neuralplayground.reference;

import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.Shape;

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

    static ReferenceLayer of(LayerSpec spec, Shape input, boolean training) {
        return switch (spec) {
            case LayerSpec.Dense dense -> new ReferenceDense(dense, input.rows());
            case LayerSpec.Embedding embedding -> new ReferenceEmbedding(embedding);
            case LayerSpec.Recurrent recurrent ->
                    new ReferenceRecurrent(recurrent, (Shape.Sequence) input);
            default -> throw new IllegalArgumentException("no reference for " + spec);
        };
    }
}
