package org.neuralplayground.onnx;

import java.util.List;
import org.neuralplayground.spec.InputFeature;

/// The input features of a point of the plane as operations, in single precision.
final class FeatureNodes {

    /// From `[batch, 2]`, which is x and y, to `[batch, features]`.
    static Value add(Graph graph, List<InputFeature> features, Value point) {
        if (features.equals(List.of(InputFeature.X, InputFeature.Y))) {
            return point;
        }
        Value x = column(graph, "x", point, 0);
        Value y = column(graph, "y", point, 1);
        List<Value> columns =
                features.stream().map(feature -> feature(graph, feature, x, y)).toList();
        return columns.isEmpty() ? none(graph, point) : joined(graph, columns);
    }

    private static Value column(Graph graph, String what, Value point, int index) {
        Value indices = graph.wholes(what, index);
        return graph.add("Gather", List.of(point, indices), Attribute.of("axis", 1));
    }

    private static Value feature(Graph graph, InputFeature feature, Value x, Value y) {
        return switch (feature) {
            case X -> x;
            case Y -> y;
            case X_SQUARED -> graph.add("Mul", List.of(x, x));
            case Y_SQUARED -> graph.add("Mul", List.of(y, y));
            case X_TIMES_Y -> graph.add("Mul", List.of(x, y));
            case SIN_X -> graph.add("Sin", x);
            case SIN_Y -> graph.add("Sin", y);
        };
    }

    private static Value joined(Graph graph, List<Value> columns) {
        return graph.add("Concat", columns, Attribute.of("axis", 1));
    }

    /// `[batch, 0]`: the network answers its bias everywhere.
    private static Value none(Graph graph, Value point) {
        Value nothing = graph.wholes("none");
        return graph.add("Gather", List.of(point, nothing), Attribute.of("axis", 1));
    }

    private FeatureNodes() {}
}
