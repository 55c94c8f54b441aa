package org.neuralplayground.model;

/// How many numbers a layer keeps, as Keras counts them.
///
/// @param trained numbers that training changes by their gradients
/// @param measured numbers that training measures: running means and variances
record ParameterCount(long trained, long measured) {
    private static final ParameterCount NONE = new ParameterCount(0, 0);

    /// Counts without building anything.
    ///
    /// @param input what the layer sees
    static ParameterCount of(LayerSpec layer, Shape input) {
        return switch (layer) {
            case LayerSpec.Dense(int units, _) -> trained(dense(features(input), units));
            case LayerSpec.Activated _,
                    LayerSpec.Dropout _,
                    LayerSpec.Pooling _,
                    LayerSpec.GlobalPooling _,
                    LayerSpec.Flatten _ ->
                    NONE;
            case LayerSpec.BatchNormalization _ ->
                    new ParameterCount(2 * features(input), 2 * features(input));
            case LayerSpec.Convolution convolution ->
                    trained(
                            dense(
                                    features(input)
                                            * convolution.windowHeight()
                                            * convolution.windowWidth(),
                                    convolution.filters()));
            case LayerSpec.Embedding(int vocabulary, int dimensions) ->
                    trained((long) vocabulary * dimensions);
            case LayerSpec.Recurrent recurrent -> trained(recurrent(recurrent, features(input)));
        };
    }

    /// A weight for each pair, and a bias for each output.
    private static long dense(long inputs, long outputs) {
        return Math.multiplyExact(inputs + 1, outputs);
    }

    /// Each gate sees the input and the state. A gated recurrent unit has two biases a unit in each
    /// gate, as its reset gate works on the product with the state: Keras' `reset_after`.
    private static long recurrent(LayerSpec.Recurrent layer, long inputs) {
        long units = layer.units();
        return switch (layer.cell()) {
            case SIMPLE -> dense(inputs + units, units);
            case LSTM -> 4 * dense(inputs + units, units);
            case GRU -> 3 * dense(inputs + units + 1, units);
        };
    }

    /// How many features there are at one place or step.
    private static long features(Shape shape) {
        return switch (shape) {
            case Shape.Features(int count) -> count;
            case Shape.Image(_, _, int channels) -> channels;
            case Shape.Sequence(_, int features) -> features;
            case Shape.Tokens(int steps) -> steps;
            case Shape.Sparse(int count) -> count;
        };
    }

    private static ParameterCount trained(long count) {
        return new ParameterCount(count, 0);
    }
}
