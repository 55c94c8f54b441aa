package org.neuralplayground.nn;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.neuralplayground.kernel.Kernel;
import org.neuralplayground.kernel.Kernels;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.LayerStart;
import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.model.Shape;
import org.neuralplayground.model.StartSpec;

/// A chain of layers with its loss. The last layer gives raw outputs: the [LossFunction] owns the
/// output activation.
///
/// Mutable: training changes the [Parameters] in place. Not thread-safe.
public final class Network {
    private final ModelSpec spec;
    private final Kernel kernel;
    private final Parameters parameters = new Parameters();
    private final List<Layer> layers;
    private final LossFunction loss;
    private final int outputs;

    /// A network, freshly started, on the fastest kernel that there is.
    ///
    /// @param random the weights' stream; takes one draw a weight, layer by layer
    /// @throws IllegalArgumentException where a start is for a layer that has no weights
    public Network(ModelSpec spec, StartSpec start, RandomGenerator random) {
        this(spec, start, random, Kernels.fastest());
    }

    /// A network, freshly started.
    ///
    /// @param random the weights' stream; takes one draw a weight, layer by layer
    /// @throws IllegalArgumentException where a start is for a layer that has no weights
    public Network(ModelSpec spec, StartSpec start, RandomGenerator random, Kernel kernel) {
        this.spec = spec;
        this.kernel = kernel;
        loss = LossFunction.of(spec.loss(), kernel);
        layers = layers(spec);
        outputs = layers.getLast().outputShape().rows();
        List<LayerStart> starts = start.ofLayers(spec);
        for (int index = 0; index < layers.size(); index++) {
            layers.get(index).start(starts.get(index), random);
        }
    }

    private List<Layer> layers(ModelSpec model) {
        List<Layer> built = new ArrayList<>();
        Shape shape = model.input();
        for (LayerSpec layer : model.layers()) {
            built.add(Layers.of(layer, built.size(), shape, parameters, kernel));
            shape = built.getLast().outputShape();
        }
        return List.copyOf(built);
    }

    public ModelSpec spec() {
        return spec;
    }

    public Shape inputShape() {
        return spec.input();
    }

    /// All layers, the output layer last.
    public List<Layer> layers() {
        return layers;
    }

    /// The layers of a network that has dense ones alone.
    ///
    /// @throws ClassCastException where another one is among them
    public List<DenseLayer> denseLayers() {
        return layers.stream().map(DenseLayer.class::cast).toList();
    }

    public LossFunction loss() {
        return loss;
    }

    /// The number of outputs.
    public int outputs() {
        return outputs;
    }

    /// All numbers that the network learns.
    public Parameters parameters() {
        return parameters;
    }

    public Kernel kernel() {
        return kernel;
    }

    /// Whether a parameter has become infinite or not a number.
    public boolean isBroken() {
        return !kernel.isWithin(parameters.values(), Float.MAX_VALUE);
    }
}
