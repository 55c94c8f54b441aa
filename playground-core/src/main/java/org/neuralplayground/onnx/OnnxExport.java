package org.neuralplayground.onnx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.neuralplayground.nn.Network;
import org.neuralplayground.spec.PlaygroundSpec;

/// Writes trained networks as models of ONNX, the Open Neural Network Exchange (operator set 17).
///
/// A model answers as the network does outside training. Its output, named `output`, is `[batch,
/// outputs]`: the raw outputs after the activation that the loss owns. The batch may have any size.
public final class OnnxExport {
    private static final Value OUTPUT = new Value("output");

    /// Writes any network. The model's input, named `input`, is
    ///
    /// - `[batch, features]` floats for plain features, and for sparse ones as full rows,
    /// - `[batch, height, width, channels]` floats for images,
    /// - `[batch, steps, features]` floats for sequences,
    /// - `[batch, steps]` whole numbers of 64 bits for tokens.
    ///
    /// @param out gets the model. Not closed.
    public static void write(Network network, OutputStream out) throws IOException {
        Graph graph = new Graph("network", NetworkInput.port(network.inputShape()));
        Value input = NetworkInput.add(graph, network.inputShape());
        Value answers = NetworkNodes.add(graph, network, input);
        String meaning = OutputActivation.of(network.spec().loss()).meaning();
        String description = "A network of Neural Playground. Output: " + meaning + ".";
        new OnnxModel(
                        graph.toMessage(answers, output(network, meaning)),
                        description,
                        Map.of("output", meaning))
                .toMessage()
                .writeTo(out);
    }

    /// Writes the network of a playground in the plane. The model's input, named `point`, is
    /// `[batch, 2]` floats, x and y; the features are computed inside. Its metadata say under
    /// `features` which these are, under `output` what comes out, and under `link` which playground
    /// was trained, where that fits into a link.
    ///
    /// @param spec what was trained
    /// @param network the network of that playground
    /// @param out gets the model. Not closed.
    public static void write(PlaygroundSpec spec, Network network, OutputStream out)
            throws IOException {
        PlaneModel.of(spec, network).toMessage().writeTo(out);
    }

    static Port output(Network network, String meaning) {
        return new Port(OUTPUT, ElementType.FLOAT, List.of(network.outputs()), meaning);
    }

    private OnnxExport() {}
}
