package org.neuralplayground.nn;

import java.util.List;
import java.util.random.RandomGenerator;
import org.neuralplayground.kernel.Kernel;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.LayerStart;
import org.neuralplayground.model.Shape;
import org.neuralplayground.spec.Activation;

/// An activation as a layer of its own, `a = f(x)`. Has no parameters.
public final class ActivationLayer implements Layer {
    private final LayerSpec.Activated spec;
    private final Shape shape;
    private final Kernel kernel;

    ActivationLayer(LayerSpec.Activated spec, Shape shape, Kernel kernel) {
        this.spec = spec;
        this.shape = shape;
        this.kernel = kernel;
    }

    @Override
    public LayerSpec.Activated spec() {
        return spec;
    }

    @Override
    public Shape outputShape() {
        return shape;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of();
    }

    @Override
    public void start(LayerStart start, RandomGenerator random) {}

    Activation activation() {
        return spec.activation();
    }

    Kernel kernel() {
        return kernel;
    }

    @Override
    public LayerPass pass(Signal input, int capacity, boolean learns) {
        return new ActivationPass(this, input, capacity);
    }
}
