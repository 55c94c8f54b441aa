package org.neuralplayground.onnx;

import java.util.List;
import org.neuralplayground.model.Shape;

/// What a model of any network takes, by the shape of an example: images and sequences with the
/// channels or features last, as in Keras, and sparse features as a full row.
final class NetworkInput {
    private static final Value INPUT = new Value("input");

    static Port port(Shape shape) {
        return switch (shape) {
            case Shape.Features(int count) -> numbers(List.of(count), "features");
            case Shape.Sparse(int count) -> numbers(List.of(count), "features, most of them 0");
            case Shape.Image(int height, int width, int channels) ->
                    numbers(List.of(height, width, channels), "height, width, channels");
            case Shape.Sequence(int steps, int features) ->
                    numbers(List.of(steps, features), "steps, features");
            case Shape.Tokens(int steps) ->
                    new Port(INPUT, ElementType.INT64, List.of(steps), "indices into a vocabulary");
        };
    }

    private static Port numbers(List<Integer> dimensions, String meaning) {
        return new Port(INPUT, ElementType.FLOAT, dimensions, meaning);
    }

    /// The input as [LayerNodes] wants it.
    static Value add(Graph graph, Shape shape) {
        graph.begin("arrange");
        return switch (shape) {
            case Shape.Features _, Shape.Sparse _ -> graph.input();
            case Shape.Image _ -> graph.transpose(graph.input(), 0L, 3L, 1L, 2L);
            case Shape.Sequence _ -> graph.transpose(graph.input(), 1L, 0L, 2L);
            case Shape.Tokens _ -> graph.transpose(graph.input(), 1L, 0L);
        };
    }

    private NetworkInput() {}
}
