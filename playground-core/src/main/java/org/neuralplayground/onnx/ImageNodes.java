package org.neuralplayground.onnx;

import java.util.List;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.LayerSpec.Pooling.Kind;
import org.neuralplayground.model.Padding;
import org.neuralplayground.model.Shape;
import org.neuralplayground.nn.Parameter;

/// Layers over images, `[batch, channels, height, width]`.
final class ImageNodes {

    /// A convolution with its activation.
    ///
    /// @param parameters weights, filters x (window row, window column, channel), and biases
    static Value convolution(
            Graph graph,
            LayerSpec.Convolution layer,
            List<Parameter> parameters,
            Shape.Image inputShape,
            Value input) {
        Value weights =
                graph.constant(
                        "weights",
                        channelsFirst(parameters.getFirst(), inputShape.channels()),
                        layer.filters(),
                        inputShape.channels(),
                        layer.windowHeight(),
                        layer.windowWidth());
        Value biases =
                graph.constant("biases", parameters.getLast().copyOfValues(), layer.filters());
        Window window =
                new Window(
                        layer.windowHeight(), layer.windowWidth(), layer.stride(), layer.padding());
        Value z = graph.add("Conv", List.of(input, weights, biases), window.attributes(inputShape));
        return ActivationNodes.add(graph, layer.activation(), z);
    }

    /// From filters x (cell, channel) to filters x (channel, cell).
    private static float[] channelsFirst(Parameter weights, int channels) {
        int cells = weights.columns() / channels;
        float[] swapped = new float[weights.size()];
        int next = 0;
        for (int filter = 0; filter < weights.rows(); filter++) {
            for (int channel = 0; channel < channels; channel++) {
                for (int cell = 0; cell < cells; cell++) {
                    swapped[next++] = weights.get(filter, cell * channels + channel);
                }
            }
        }
        return swapped;
    }

    /// The largest or the mean of each window; what lies outside the image does not count, which is
    /// ONNX' default for both.
    static Value pooling(
            Graph graph, LayerSpec.Pooling layer, Shape.Image inputShape, Value input) {
        String operator = layer.kind() == Kind.MAX ? "MaxPool" : "AveragePool";
        Window window =
                new Window(
                        layer.windowHeight(), layer.windowWidth(), layer.stride(), layer.padding());
        return graph.add(operator, input, window.attributes(inputShape));
    }

    /// A window that moves over an image.
    private record Window(int height, int width, int stride, Padding padding) {

        Attribute[] attributes(Shape.Image image) {
            int top = padding.before(image.height(), height, stride);
            int left = padding.before(image.width(), width, stride);
            int bottom = padding.total(image.height(), height, stride) - top;
            int right = padding.total(image.width(), width, stride) - left;
            return new Attribute[] {
                wholes("kernel_shape", height, width),
                wholes("strides", stride, stride),
                wholes("pads", top, left, bottom, right)
            };
        }

        private static Attribute wholes(String name, Integer... values) {
            return Attribute.of(name, List.of(values).stream().map(Integer::longValue).toList());
        }
    }

    private ImageNodes() {}
}
