package org.neuralplayground.model;

/// How layers change shapes.
final class Shapes {

    /// What a layer gives for that input.
    ///
    /// @throws IllegalArgumentException where it cannot take it
    static Shape after(Shape input, LayerSpec layer) {
        return switch (layer) {
            case LayerSpec.Dense(int units, _) -> dense(input, units);
            case LayerSpec.Activated _, LayerSpec.Dropout _, LayerSpec.BatchNormalization _ ->
                    numbers(input, layer);
            case LayerSpec.Convolution convolution -> convolved(input, convolution);
            case LayerSpec.Pooling pooling -> pooled(input, pooling);
            case LayerSpec.GlobalPooling _ -> pooledOverSteps(input);
            case LayerSpec.Flatten _ -> new Shape.Features(numbers(input, layer).rows());
            case LayerSpec.Embedding(_, int dimensions) -> embedded(input, dimensions);
            case LayerSpec.Recurrent recurrent -> recurrent(input, recurrent);
        };
    }

    private static Shape dense(Shape input, int units) {
        return switch (input) {
            case Shape.Features _, Shape.Sparse _ -> new Shape.Features(units);
            default -> throw wrong("a dense layer", "plain features", input);
        };
    }

    private static Shape numbers(Shape input, LayerSpec layer) {
        return switch (input) {
            case Shape.Tokens _, Shape.Sparse _ ->
                    throw wrong(layer.getClass().getSimpleName(), "numbers", input);
            default -> input;
        };
    }

    private static Shape convolved(Shape input, LayerSpec.Convolution layer) {
        if (!(input instanceof Shape.Image(int height, int width, _))) {
            throw wrong("a convolution", "an image", input);
        }
        Padding padding = layer.padding();
        requireFits(padding, height, width, layer.windowHeight(), layer.windowWidth());
        return new Shape.Image(
                padding.places(height, layer.windowHeight(), layer.stride()),
                padding.places(width, layer.windowWidth(), layer.stride()),
                layer.filters());
    }

    private static Shape pooled(Shape input, LayerSpec.Pooling layer) {
        if (!(input instanceof Shape.Image(int height, int width, int channels))) {
            throw wrong("pooling", "an image", input);
        }
        Padding padding = layer.padding();
        requireFits(padding, height, width, layer.windowHeight(), layer.windowWidth());
        return new Shape.Image(
                padding.places(height, layer.windowHeight(), layer.stride()),
                padding.places(width, layer.windowWidth(), layer.stride()),
                channels);
    }

    private static void requireFits(Padding padding, int height, int width, int down, int across) {
        if (padding == Padding.VALID && (down > height || across > width)) {
            throw new IllegalArgumentException(
                    "the window must fit into the image of %d x %d, was %d x %d"
                            .formatted(height, width, down, across));
        }
    }

    private static Shape pooledOverSteps(Shape input) {
        if (input instanceof Shape.Sequence(_, int features)) {
            return new Shape.Features(features);
        }
        throw wrong("global pooling", "a sequence", input);
    }

    private static Shape embedded(Shape input, int dimensions) {
        if (input instanceof Shape.Tokens(int steps)) {
            return new Shape.Sequence(steps, dimensions);
        }
        throw wrong("an embedding", "tokens", input);
    }

    private static Shape recurrent(Shape input, LayerSpec.Recurrent layer) {
        if (input instanceof Shape.Sequence(int steps, _)) {
            return layer.returnSequences()
                    ? new Shape.Sequence(steps, layer.units())
                    : new Shape.Features(layer.units());
        }
        throw wrong("a recurrent layer", "a sequence", input);
    }

    private static IllegalArgumentException wrong(String layer, String wanted, Shape input) {
        return new IllegalArgumentException(layer + " must have " + wanted + ", had " + input);
    }

    private Shapes() {}
}
