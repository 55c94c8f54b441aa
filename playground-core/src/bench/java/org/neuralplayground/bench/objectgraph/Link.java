package org.neuralplayground.bench.objectgraph;

/// A weighted connection from a node to a node of the next layer.
final class Link {
    final Node source;
    final Node destination;
    private final WeightPenalty penalty;
    double weight;

    /// Dead links keep weight 0: an L1 penalty has pushed them across it.
    boolean dead;

    /// dL/dw, summed over the examples since the last update.
    private double accumulatedDerivative;

    private int accumulatedExamples;

    Link(Node source, Node destination, WeightPenalty penalty, double weight) {
        this.source = source;
        this.destination = destination;
        this.penalty = penalty;
        this.weight = weight;
    }

    /// Adds one example's derivative. The destination's is known already.
    void accumulate() {
        if (dead) {
            return;
        }
        accumulatedDerivative += destination.inputDerivative * source.output;
        accumulatedExamples++;
    }

    /// Steps down the mean gradient, and then down the penalty's, which was taken before the step.
    void update(double learningRate, double regularizationRate) {
        if (dead || accumulatedExamples == 0) {
            return;
        }
        double penaltyDerivative = penalty.derivative(weight);
        weight -= learningRate / accumulatedExamples * accumulatedDerivative;
        double shrunk = weight - learningRate * regularizationRate * penaltyDerivative;
        if (penalty == WeightPenalty.L1 && weight * shrunk < 0) {
            weight = 0;
            dead = true;
        } else {
            weight = shrunk;
        }
        accumulatedDerivative = 0;
        accumulatedExamples = 0;
    }
}
