package org.neuralplayground.link;

import java.util.List;
import java.util.Optional;
import org.neuralplayground.textplayground.DenseLayer;
import org.neuralplayground.textplayground.TextNetworkSpec;

/// The network's part of a text playground's link.
final class TextNetworkPart {
    static void write(TextNetworkSpec network, QueryWriter query) {
        query.add(Key.READING, ReadingWord.write(network.first()))
                .add(Key.LAYERS, network.hidden().stream().map(TextNetworkPart::word).toList())
                .add(Key.DROPOUT, network.dropout())
                .add(Key.WEIGHT_SEED, network.seed());
    }

    /// @param start whose settings missing keys stand for
    static TextNetworkSpec read(QueryReader query, TextNetworkSpec start) {
        TextNetworkSpec network =
                query.apply(start, ReadingWord.read(query), TextNetworkSpec::withFirst);
        network = query.apply(network, hidden(query), TextNetworkSpec::withHidden);
        network = query.apply(network, query.number(Key.DROPOUT), TextNetworkSpec::withDropout);
        return query.apply(network, query.text(Key.WEIGHT_SEED), TextNetworkSpec::withSeed);
    }

    private static Optional<List<DenseLayer>> hidden(QueryReader query) {
        return query.list(Key.LAYERS, word -> LayerWord.read(query, word, DenseLayer::new));
    }

    private static String word(DenseLayer layer) {
        return LayerWord.write(layer.units(), layer.activation());
    }

    private TextNetworkPart() {}
}
