package org.neuralplayground.nn;

import java.util.List;
import java.util.random.RandomGenerator;
import org.neuralplayground.kernel.Kernel;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.LayerStart;
import org.neuralplayground.model.Shape;
import org.neuralplayground.spec.Activation;

/// A two-dimensional convolution, see [LayerSpec.Convolution]: the weights are filters x (window
/// row, window column, channel), the biases filters x 1.
///
/// Its fans are those of Keras: the cells of a window times the channels on either side.
public final class ConvolutionLayer implements Layer {
    private final LayerSpec.Convolution spec;
    private final Windows windows;
    private final Kernel kernel;
    private final Parameter weights;
    private final Parameter biases;

    ConvolutionLayer(
            LayerSpec.Convolution spec, Shape.Image input, Parameters parameters, Kernel kernel) {
        this.spec = spec;
        this.kernel = kernel;
        windows = Windows.of(spec, input);
        int fanIn = spec.windowHeight() * spec.windowWidth() * input.channels();
        weights = parameters.add("weights", Parameter.Role.WEIGHT, spec.filters(), fanIn);
        biases = parameters.add("biases", Parameter.Role.BIAS, spec.filters(), 1);
    }

    @Override
    public LayerSpec.Convolution spec() {
        return spec;
    }

    @Override
    public Shape.Image outputShape() {
        return new Shape.Image(windows.down(), windows.across(), spec.filters());
    }

    /// Filters x (window row, window column, channel).
    public Parameter weights() {
        return weights;
    }

    /// Filters x 1.
    public Parameter biases() {
        return biases;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(weights, biases);
    }

    @Override
    public void start(LayerStart start, RandomGenerator random) {
        int fanOut = spec.windowHeight() * spec.windowWidth() * spec.filters();
        int fanIn = weights.columns();
        weights.start(start.weights(), fanIn, fanOut, random);
        biases.fill((float) start.bias());
    }

    int filters() {
        return spec.filters();
    }

    Activation activation() {
        return spec.activation();
    }

    Windows windows() {
        return windows;
    }

    Kernel kernel() {
        return kernel;
    }

    @Override
    public LayerPass pass(Signal input, int capacity, boolean learns) {
        return new ConvolutionPass(this, input, capacity, learns);
    }
}
