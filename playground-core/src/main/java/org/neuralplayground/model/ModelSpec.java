package org.neuralplayground.model;

import java.util.ArrayList;
import java.util.List;

/// A network as a person asks for it: a chain of layers over one kind of input, and the loss that
/// takes the last layer's outputs as they are.
public record ModelSpec(Shape input, List<LayerSpec> layers, LossSpec loss) {

    /// Checks that each layer can take what the one before gives.
    ///
    /// @throws IllegalArgumentException naming the layer otherwise
    public ModelSpec {
        layers = List.copyOf(layers);
        if (layers.isEmpty()) {
            throw new IllegalArgumentException("a network must have at least 1 layer, had none");
        }
        Shape last = shapes(input, layers).getLast();
        if (!(last instanceof Shape.Features)) {
            throw new IllegalArgumentException(
                    "the last layer must give plain features, gave " + last);
        }
    }

    /// What each layer gives, in the order of the layers.
    public List<Shape> outputShapes() {
        return shapes(input, layers);
    }

    /// How many outputs there are.
    public int outputs() {
        return outputShapes().getLast().rows();
    }

    private static List<Shape> shapes(Shape input, List<LayerSpec> layers) {
        List<Shape> shapes = new ArrayList<>();
        Shape shape = input;
        for (int index = 0; index < layers.size(); index++) {
            try {
                shape = Shapes.after(shape, layers.get(index));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "layer %d: %s".formatted(index + 1, e.getMessage()), e);
            }
            shapes.add(shape);
        }
        return List.copyOf(shapes);
    }
}
