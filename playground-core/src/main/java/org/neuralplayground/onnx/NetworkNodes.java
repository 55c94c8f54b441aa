package org.neuralplayground.onnx;

import java.util.List;
import org.neuralplayground.model.Shape;
import org.neuralplayground.nn.Layer;
import org.neuralplayground.nn.Network;

/// A whole network as operations.
final class NetworkNodes {

    /// The layers one after the other, and the output activation of the loss.
    ///
    /// @param input what the first layer sees, laid out as [LayerNodes] wants it
    /// @return the answers, `[batch, outputs]`
    static Value add(Graph graph, Network network, Value input) {
        Value signal = input;
        Shape shape = network.inputShape();
        List<Layer> layers = network.layers();
        for (int index = 0; index < layers.size(); index++) {
            Layer layer = layers.get(index);
            graph.begin("layer" + (index + 1));
            signal = LayerNodes.add(graph, layer, shape, signal);
            shape = layer.outputShape();
        }
        graph.begin("answer");
        return OutputActivation.of(network.spec().loss()).add(graph, signal);
    }

    private NetworkNodes() {}
}
