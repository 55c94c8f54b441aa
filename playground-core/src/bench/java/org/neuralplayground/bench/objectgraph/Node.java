package org.neuralplayground.bench.objectgraph;

import java.util.ArrayList;
import java.util.List;

/// A unit: it knows the links that enter and those that leave.
final class Node {
    final List<Link> inputs = new ArrayList<>();
    final List<Link> outputs = new ArrayList<>();
    private final NodeActivation activation;
    private double bias;

    /// The weighted sum, z.
    private double totalInput;

    /// f(z); of an input node the input itself.
    double output;

    /// dL/df(z) of the current example.
    double outputDerivative;

    /// dL/dz of the current example.
    double inputDerivative;

    /// dL/dz, which is dL/db, summed over the examples since the last update.
    private double accumulatedDerivative;

    private int accumulatedExamples;

    Node(NodeActivation activation, double bias) {
        this.activation = activation;
        this.bias = bias;
    }

    /// Computes [#output] from the nodes before.
    void updateOutput() {
        totalInput = bias;
        for (Link link : inputs) {
            totalInput += link.weight * link.source.output;
        }
        output = activation.output(totalInput);
    }

    /// Computes [#outputDerivative] from the nodes behind.
    void updateOutputDerivative() {
        outputDerivative = 0;
        for (Link link : outputs) {
            outputDerivative += link.weight * link.destination.inputDerivative;
        }
    }

    /// Computes [#inputDerivative] from [#outputDerivative] and adds it to the batch's.
    void accumulate() {
        inputDerivative = outputDerivative * activation.derivative(totalInput);
        accumulatedDerivative += inputDerivative;
        accumulatedExamples++;
    }

    /// Steps the bias down the mean gradient; biases carry no penalty.
    void updateBias(double learningRate) {
        if (accumulatedExamples > 0) {
            bias -= learningRate * accumulatedDerivative / accumulatedExamples;
            accumulatedDerivative = 0;
            accumulatedExamples = 0;
        }
    }
}
