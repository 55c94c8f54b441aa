package org.neuralplayground.inspect;

import java.util.Objects;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.Shape;
import org.neuralplayground.nn.Network;
import org.neuralplayground.nn.NetworkPass;

/// What one layer gives for some examples, without dropout and with running statistics, as for
/// answers. Of the last layer these are the raw outputs.
///
/// @param layer from 0
/// @param spec what the layer is
/// @param shape what the layer gives for one example
/// @param values examples x the rows of the shape
public record Activations(int layer, LayerSpec spec, Shape shape, Table values) {

    /// @throws IllegalArgumentException where the values' columns are not the shape's rows
    public Activations {
        if (values.columns() != shape.rows()) {
            throw new IllegalArgumentException(
                    "activations must have %d columns, had %d"
                            .formatted(shape.rows(), values.columns()));
        }
    }

    /// Computes what a layer gives.
    ///
    /// @param network Not modified.
    /// @param layer from 0
    /// @param inputs examples x the rows of the network's input shape, or its features where they
    ///   are sparse
    /// @throws IndexOutOfBoundsException where there is no such layer
    /// @throws IllegalArgumentException where the inputs don't fit the network
    public static Activations of(Network network, int layer, Table inputs) {
        Objects.checkIndex(layer, network.layers().size());
        Shape shape = network.layers().get(layer).outputShape();
        float[] values = new float[Math.multiplyExact(inputs.rows(), shape.rows())];
        TableRows.forward(
                network,
                inputs,
                NetworkPass.Learning.NOTHING,
                (pass, from, count) -> TableRows.copy(pass.output(layer), count, values, from));
        return new Activations(
                layer,
                network.layers().get(layer).spec(),
                shape,
                Table.of(inputs.rows(), shape.rows(), values));
    }

    /// How many units there are: what has weights of its own, that is a channel of an image at all
    /// its places, a feature of a sequence at all its steps, and else each row.
    public int units() {
        return switch (shape) {
            case Shape.Image image -> image.channels();
            case Shape.Sequence sequence -> sequence.features();
            case Shape.Features _, Shape.Tokens _, Shape.Sparse _ -> shape.rows();
        };
    }

    /// How the values of all examples are spread.
    ///
    /// @param mostBins at least 2
    public Histogram histogram(int mostBins) {
        return Histogram.of(mostBins, values.toArray());
    }
}
