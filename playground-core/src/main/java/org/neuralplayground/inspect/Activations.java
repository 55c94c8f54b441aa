package org.neuralplayground.inspect;

import java.util.Objects;
import org.neuralplayground.dataset.SparseTable;
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
        Collector collector = new Collector(network, layer, inputs.rows());
        TableRows.forward(network, inputs, NetworkPass.Learning.NOTHING, collector);
        return collector.collected();
    }

    /// Computes what a layer gives for examples as sparse rows.
    ///
    /// @param network Not modified.
    /// @param layer from 0
    /// @param inputs of as many columns as the network takes
    /// @throws IndexOutOfBoundsException where there is no such layer
    /// @throws IllegalArgumentException where the network takes something else
    public static Activations of(Network network, int layer, SparseTable inputs) {
        Collector collector = new Collector(network, layer, inputs.rows());
        TableRows.forward(network, inputs.compressed(), collector);
        return collector.collected();
    }

    /// Copies what a layer gave as it comes.
    private static final class Collector implements TableRows.Action {
        private final int layer;
        private final LayerSpec spec;
        private final Shape shape;
        private final int examples;
        private final float[] values;

        Collector(Network network, int layer, int examples) {
            Objects.checkIndex(layer, network.layers().size());
            this.layer = layer;
            this.examples = examples;
            spec = network.layers().get(layer).spec();
            shape = network.layers().get(layer).outputShape();
            values = new float[Math.multiplyExact(examples, shape.rows())];
        }

        @Override
        public void take(NetworkPass pass, int from, int count) {
            TableRows.copy(pass.output(layer), count, values, from);
        }

        Activations collected() {
            return new Activations(layer, spec, shape, Table.of(examples, shape.rows(), values));
        }
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
