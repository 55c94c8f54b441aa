package org.neuralplayground.onnx;

import java.util.List;
import org.neuralplayground.spec.Activation;

/// Activations as operations. ONNX Runtime computes tanh and erf by formulas of its own; the
/// engine's differ from them by less than 1e-6.
final class ActivationNodes {
    private static final float LEAKY_SLOPE = 0.2f;
    private static final float ELU_ALPHA = 1;
    private static final float ROOT_HALF = (float) Math.sqrt(0.5);

    /// `f(z)`, number by number.
    static Value add(Graph graph, Activation activation, Value z) {
        return switch (activation) {
            case LINEAR -> z;
            case RELU -> graph.add("Relu", z);
            case LEAKY_RELU -> graph.add("LeakyRelu", z, Attribute.of("alpha", LEAKY_SLOPE));
            case TANH -> graph.add("Tanh", z);
            case SIGMOID -> graph.add("Sigmoid", z);
            case STEP -> step(graph, z);
            case ELU -> graph.add("Elu", z, Attribute.of("alpha", ELU_ALPHA));
            case GELU -> gelu(graph, z);
            case SWISH -> graph.add("Mul", List.of(z, graph.add("Sigmoid", z)));
        };
    }

    /// 1 where `z >= 0` and 0 elsewhere.
    private static Value step(Graph graph, Value z) {
        Value on = graph.add("GreaterOrEqual", List.of(z, graph.number("threshold", 0)));
        return graph.add("Cast", on, Attribute.of("to", ElementType.FLOAT.code()));
    }

    /// `½ z (1 + erf(z / √2))`.
    private static Value gelu(Graph graph, Value z) {
        Value scaled = graph.add("Mul", List.of(z, graph.number("rootHalf", ROOT_HALF)));
        Value erf = graph.add("Erf", scaled);
        Value sum = graph.add("Add", List.of(erf, graph.number("one", 1)));
        Value product = graph.add("Mul", List.of(z, sum));
        return graph.add("Mul", List.of(product, graph.number("half", 0.5f)));
    }

    private ActivationNodes() {}
}
