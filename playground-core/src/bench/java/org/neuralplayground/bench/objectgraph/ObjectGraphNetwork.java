package org.neuralplayground.bench.objectgraph;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.neuralplayground.spec.Activation;
import org.neuralplayground.spec.HiddenLayer;
import org.neuralplayground.spec.Initializer;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.spec.Problem;

/// Layers of nodes, each linked to all of the layer before, with one output.
final class ObjectGraphNetwork {
    /// The input layer first.
    private final List<List<Node>> layers = new ArrayList<>();

    private final WeightPenalty penalty;

    /// Whether all starts at 0. The draws are taken all the same.
    private final boolean zero;

    /// A network at TensorFlow Playground's start: weights `U[0, 1) - ½`, drawn layer by layer,
    /// node by node and link by link, biases 0.1.
    ObjectGraphNetwork(PlaygroundSpec spec, RandomGenerator random) {
        penalty = WeightPenalty.of(spec.training().regularization());
        zero = spec.network().initializer() == Initializer.ZERO;
        addLayer(spec.network().inputs().size(), Activation.LINEAR, random);
        for (HiddenLayer layer : spec.network().hidden()) {
            addLayer(layer.units(), layer.activation(), random);
        }
        boolean classes = spec.data().source().problem() == Problem.CLASSIFICATION;
        addLayer(1, classes ? Activation.TANH : Activation.LINEAR, random);
    }

    private void addLayer(int units, Activation activation, RandomGenerator random) {
        NodeActivation nodeActivation = NodeActivation.of(activation);
        List<Node> before = layers.isEmpty() ? List.of() : layers.getLast();
        List<Node> layer = new ArrayList<>();
        for (int unit = 0; unit < units; unit++) {
            Node node = new Node(nodeActivation, zero ? 0 : 0.1);
            for (Node source : before) {
                double draw = random.nextDouble();
                Link link = new Link(source, node, penalty, zero ? 0 : draw - 0.5);
                source.outputs.add(link);
                node.inputs.add(link);
            }
            layer.add(node);
        }
        layers.add(layer);
    }

    /// The output for one example.
    ///
    /// @param inputs one for each input node. Not modified.
    double forward(double[] inputs) {
        List<Node> first = layers.getFirst();
        for (int n = 0; n < inputs.length; n++) {
            first.get(n).output = inputs[n];
        }
        for (int layer = 1; layer < layers.size(); layer++) {
            for (Node node : layers.get(layer)) {
                node.updateOutput();
            }
        }
        return output().output;
    }

    /// Adds the gradient of `(output - target)² / 2` of the example of the last [#forward].
    void backward(double target) {
        Node output = output();
        output.outputDerivative = output.output - target;
        for (int layer = layers.size() - 1; layer > 0; layer--) {
            List<Node> nodes = layers.get(layer);
            for (Node node : nodes) {
                node.accumulate();
            }
            for (Node node : nodes) {
                for (Link link : node.inputs) {
                    link.accumulate();
                }
            }
            if (layer > 1) {
                for (Node node : layers.get(layer - 1)) {
                    node.updateOutputDerivative();
                }
            }
        }
    }

    /// Updates all biases and weights from the gradient summed since the last update.
    void update(double learningRate, double regularizationRate) {
        for (int layer = 1; layer < layers.size(); layer++) {
            for (Node node : layers.get(layer)) {
                node.updateBias(learningRate);
                for (Link link : node.inputs) {
                    link.update(learningRate, regularizationRate);
                }
            }
        }
    }

    private Node output() {
        return layers.getLast().getFirst();
    }
}
