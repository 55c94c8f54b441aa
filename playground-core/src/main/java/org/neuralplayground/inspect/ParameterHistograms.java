package org.neuralplayground.inspect;

import java.util.ArrayList;
import java.util.List;
import org.neuralplayground.nn.Layer;
import org.neuralplayground.nn.Network;
import org.neuralplayground.nn.Parameter;

/// How a layer's weights or biases are spread, and their gradients.
///
/// @param layer from 0
/// @param parameter the parameter's name: `weights`, `biases`, ...
/// @param values as they are
/// @param gradients the mean gradients over the examples of the last update, without penalty and
///   before clipping; all 0 before the first
public record ParameterHistograms(
        int layer, String parameter, Histogram values, Histogram gradients) {

    /// Of all parameters that training changes, layer by layer.
    ///
    /// @param network Not modified.
    /// @param mostBins of each histogram, at least 2
    public static List<ParameterHistograms> of(Network network, int mostBins) {
        List<ParameterHistograms> all = new ArrayList<>();
        for (int index = 0; index < network.layers().size(); index++) {
            Layer layer = network.layers().get(index);
            for (Parameter parameter : layer.parameters()) {
                if (parameter.role() != Parameter.Role.STATISTIC) {
                    all.add(of(index, parameter, mostBins));
                }
            }
        }
        return List.copyOf(all);
    }

    private static ParameterHistograms of(int layer, Parameter parameter, int mostBins) {
        return new ParameterHistograms(
                layer,
                parameter.name(),
                Histogram.of(mostBins, parameter.copyOfValues()),
                Histogram.of(mostBins, parameter.copyOfMeanGradient()));
    }
}
