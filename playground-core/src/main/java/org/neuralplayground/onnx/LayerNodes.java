package org.neuralplayground.onnx;

import java.util.List;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.LayerSpec.Pooling.Kind;
import org.neuralplayground.model.Shape;
import org.neuralplayground.nn.Layer;
import org.neuralplayground.nn.Parameter;

/// Layers as operations.
///
/// Between layers, plain features are `[batch, features]` as outside; images are `[batch, channels,
/// height, width]` and sequences `[steps, batch, features]`, as ONNX' operators want them.
final class LayerNodes {

    /// What the layer gives for that signal, as it answers outside training.
    static Value add(Graph graph, Layer layer, Shape inputShape, Value input) {
        List<Parameter> parameters = layer.parameters();
        return switch (layer.spec()) {
            case LayerSpec.Dense dense -> dense(graph, dense, parameters, inputShape, input);
            case LayerSpec.Activated(var activation) ->
                    ActivationNodes.add(graph, activation, input);
            case LayerSpec.Dropout _ -> input;
            case LayerSpec.BatchNormalization normalization ->
                    normalized(graph, normalization, parameters, inputShape, input);
            case LayerSpec.Convolution convolution ->
                    ImageNodes.convolution(
                            graph, convolution, parameters, (Shape.Image) inputShape, input);
            case LayerSpec.Pooling pooling ->
                    ImageNodes.pooling(graph, pooling, (Shape.Image) inputShape, input);
            case LayerSpec.GlobalPooling(var kind) -> pooledOverSteps(graph, kind, input);
            case LayerSpec.Flatten _ -> flattened(graph, inputShape, input);
            case LayerSpec.Embedding _ -> embedding(graph, parameters.getFirst(), input);
            case LayerSpec.Recurrent recurrent ->
                    RecurrentNodes.add(graph, recurrent, parameters, input);
        };
    }

    /// `f(x Wᵀ + b)`, an example a row. Over sparse rows W lies the other way round.
    private static Value dense(
            Graph graph,
            LayerSpec.Dense layer,
            List<Parameter> parameters,
            Shape inputShape,
            Value input) {
        Parameter weights = parameters.getFirst();
        int order = 1;
        if (inputShape instanceof Shape.Sparse(int inputs)) {
            requireSize(weights, inputs, layer.units());
            order = 0;
        } else {
            requireSize(weights, layer.units(), inputShape.rows());
        }
        Value w =
                graph.constant(
                        "weights", weights.copyOfValues(), weights.rows(), weights.columns());
        Value b = row(graph, "biases", parameters.getLast());
        Value z = graph.add("Gemm", List.of(input, w, b), Attribute.of("transB", order));
        return ActivationNodes.add(graph, layer.activation(), z);
    }

    private static void requireSize(Parameter weights, int rows, int columns) {
        if (weights.rows() != rows || weights.columns() != columns) {
            throw new IllegalArgumentException(
                    "weights of a dense layer must be %d x %d, were %d x %d"
                            .formatted(rows, columns, weights.rows(), weights.columns()));
        }
    }

    /// With the running statistics. ONNX, too, has the channel as the second dimension.
    private static Value normalized(
            Graph graph,
            LayerSpec.BatchNormalization layer,
            List<Parameter> parameters,
            Shape inputShape,
            Value input) {
        boolean sequence = inputShape instanceof Shape.Sequence;
        List<Value> inputs =
                List.of(
                        sequence ? graph.transpose(input, 0L, 2L, 1L) : input,
                        row(graph, "scales", parameters.get(0)),
                        row(graph, "shifts", parameters.get(1)),
                        row(graph, "means", parameters.get(2)),
                        row(graph, "variances", parameters.get(3)));
        Value normalized =
                graph.add(
                        "BatchNormalization",
                        inputs,
                        Attribute.of("epsilon", (float) layer.epsilon()),
                        Attribute.of("momentum", (float) layer.momentum()));
        return sequence ? graph.transpose(normalized, 0L, 2L, 1L) : normalized;
    }

    /// In the engine's order: channels last, step by step.
    private static Value flattened(Graph graph, Shape inputShape, Value input) {
        return switch (inputShape) {
            case Shape.Image _ -> graph.add("Flatten", graph.transpose(input, 0L, 2L, 3L, 1L));
            case Shape.Sequence _ -> graph.add("Flatten", graph.transpose(input, 1L, 0L, 2L));
            case Shape.Features _, Shape.Tokens _, Shape.Sparse _ -> input;
        };
    }

    /// From `[steps, batch, features]` to `[batch, features]`.
    private static Value pooledOverSteps(Graph graph, Kind kind, Value input) {
        String operator =
                switch (kind) {
                    case MAX -> "ReduceMax";
                    case AVERAGE -> "ReduceMean";
                };
        return graph.add(
                operator, input, Attribute.of("axes", List.of(0L)), Attribute.of("keepdims", 0));
    }

    /// The row of each token, from `[steps, batch]` to `[steps, batch, dimensions]`.
    private static Value embedding(Graph graph, Parameter table, Value tokens) {
        Value rows =
                graph.constant("embeddings", table.copyOfValues(), table.rows(), table.columns());
        return graph.add("Gather", List.of(rows, tokens));
    }

    private static Value row(Graph graph, String what, Parameter parameter) {
        return graph.constant(what, parameter.copyOfValues(), parameter.size());
    }

    private LayerNodes() {}
}
