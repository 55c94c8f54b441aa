package org.neuralplayground.onnx;

import org.neuralplayground.model.LossSpec;

/// The activation that a loss owns: from a network's raw outputs to its answers.
enum OutputActivation {
    IDENTITY("the raw outputs") {
        @Override
        Value add(Graph graph, Value z) {
            return z;
        }
    },
    TANH("tanh of the raw outputs: at least 0 for class 1, below 0 for class 0") {
        @Override
        Value add(Graph graph, Value z) {
            return graph.add("Tanh", z);
        }
    },
    SIGMOID("sigmoid of the raw outputs: the probability of class 1") {
        @Override
        Value add(Graph graph, Value z) {
            return graph.add("Sigmoid", z);
        }
    },
    SOFTMAX("softmax of the raw outputs: the probability of each class, from class 0 on") {
        @Override
        Value add(Graph graph, Value z) {
            return graph.add("Softmax", z, Attribute.of("axis", 1));
        }
    };

    private final String meaning;

    OutputActivation(String meaning) {
        this.meaning = meaning;
    }

    static OutputActivation of(LossSpec loss) {
        return switch (loss) {
            case LossSpec.TanhHalfSquaredError _ -> TANH;
            case LossSpec.SigmoidCrossEntropy _ -> SIGMOID;
            case LossSpec.SoftmaxCrossEntropy _ -> SOFTMAX;
            case LossSpec.Hinge _,
                    LossSpec.HalfSquaredError _,
                    LossSpec.SquaredError _,
                    LossSpec.AbsoluteError _,
                    LossSpec.Huber _ ->
                    IDENTITY;
        };
    }

    /// What the answers are.
    String meaning() {
        return meaning;
    }

    /// From raw outputs to answers, `[batch, outputs]` both.
    abstract Value add(Graph graph, Value z);
}
