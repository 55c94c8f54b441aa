package org.neuralplayground.onnx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.neuralplayground.link.PlaygroundLink;
import org.neuralplayground.nn.Network;
import org.neuralplayground.spec.InputFeature;
import org.neuralplayground.spec.Limits;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.spec.Problem;
import org.neuralplayground.spec.SpecException;

/// The network of a playground in the plane as a model of points.
final class PlaneModel {
    private static final Value POINT = new Value("point");

    static OnnxModel of(PlaygroundSpec spec, Network network) {
        List<InputFeature> features = List.copyOf(spec.network().inputs());
        String meaning =
                "x and y in [%1$s, %2$s], where the network was trained"
                        .formatted(-Limits.PLANE, Limits.PLANE);
        Graph graph =
                new Graph("playground", new Port(POINT, ElementType.FLOAT, List.of(2), meaning));
        graph.begin("features");
        Value inputs = FeatureNodes.add(graph, features, graph.input());
        Value answers = NetworkNodes.add(graph, network, inputs);
        String output = outputMeaning(spec, network);
        return new OnnxModel(
                graph.toMessage(answers, OnnxExport.output(network, output)),
                "A network of Neural Playground. Input: points of the plane, [batch, 2]. Output: "
                        + output
                        + ".",
                metadata(spec, features, output));
    }

    private static Map<String, String> metadata(
            PlaygroundSpec spec, List<InputFeature> features, String output) {
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put(
                "features",
                features.stream().map(PlaneModel::word).collect(Collectors.joining(", ")));
        metadata.put("output", output);
        link(spec).ifPresent(link -> metadata.put("link", link));
        return metadata;
    }

    private static String outputMeaning(PlaygroundSpec spec, Network network) {
        return spec.data().source().problem() == Problem.REGRESSION
                ? "the value; the data's are in [-1, 1]"
                : OutputActivation.of(network.spec().loss()).meaning();
    }

    /// The playground's link; none where so many own points are in it that it would be too long.
    private static Optional<String> link(PlaygroundSpec spec) {
        try {
            return Optional.of(PlaygroundLink.encode(spec));
        } catch (SpecException tooLong) {
            return Optional.empty();
        }
    }

    private static String word(InputFeature feature) {
        return switch (feature) {
            case X -> "x";
            case Y -> "y";
            case X_SQUARED -> "x²";
            case Y_SQUARED -> "y²";
            case X_TIMES_Y -> "xy";
            case SIN_X -> "sin x";
            case SIN_Y -> "sin y";
        };
    }

    private PlaneModel() {}
}
