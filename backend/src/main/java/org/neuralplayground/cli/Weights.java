package org.neuralplayground.cli;

import java.util.List;
import java.util.stream.IntStream;
import org.neuralplayground.nn.DenseLayer;
import org.neuralplayground.nn.Network;

/// All weights and biases at one moment.
///
/// @param weights by layer, unit and input
/// @param biases by layer and unit
record Weights(List<List<List<Float>>> weights, List<List<Float>> biases) {
    Weights {
        weights = List.copyOf(weights);
        biases = List.copyOf(biases);
    }

    static Weights of(Network network) {
        return new Weights(
                network.denseLayers().stream().map(Weights::weights).toList(),
                network.denseLayers().stream().map(Weights::biases).toList());
    }

    private static List<List<Float>> weights(DenseLayer layer) {
        return IntStream.range(0, layer.units())
                .mapToObj(unit ->
                        IntStream.range(0, layer.inputs())
                                .mapToObj(input -> layer.weight(unit, input))
                                .toList())
                .toList();
    }

    private static List<Float> biases(DenseLayer layer) {
        return IntStream.range(0, layer.units()).mapToObj(layer::bias).toList();
    }
}
