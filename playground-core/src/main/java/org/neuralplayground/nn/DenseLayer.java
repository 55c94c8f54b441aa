package org.neuralplayground.nn;

import java.util.List;
import java.util.random.RandomGenerator;
import org.neuralplayground.kernel.Kernel;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.LayerStart;
import org.neuralplayground.model.Shape;
import org.neuralplayground.spec.Activation;

/// A dense layer, `a = f(W x + b)`: W is units x inputs, b is units x 1.
public final class DenseLayer implements Layer {
    private final LayerSpec.Dense spec;
    private final Kernel kernel;
    private final Parameter weights;
    private final Parameter biases;

    DenseLayer(LayerSpec.Dense spec, int inputs, Parameters parameters, Kernel kernel) {
        this.spec = spec;
        this.kernel = kernel;
        weights = parameters.add("weights", Parameter.Role.WEIGHT, spec.units(), inputs);
        biases = parameters.add("biases", Parameter.Role.BIAS, spec.units(), 1);
    }

    @Override
    public LayerSpec.Dense spec() {
        return spec;
    }

    @Override
    public Shape outputShape() {
        return new Shape.Features(units());
    }

    public int units() {
        return weights.rows();
    }

    public int inputs() {
        return weights.columns();
    }

    /// Units x inputs.
    public Parameter weights() {
        return weights;
    }

    /// Units x 1.
    public Parameter biases() {
        return biases;
    }

    public float weight(int unit, int input) {
        return weights.get(unit, input);
    }

    public float bias(int unit) {
        return biases.get(unit, 0);
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(weights, biases);
    }

    @Override
    public void start(LayerStart start, RandomGenerator random) {
        weights.start(start.weights(), inputs(), units(), random);
        biases.fill((float) start.bias());
    }

    Activation activation() {
        return spec.activation();
    }

    Kernel kernel() {
        return kernel;
    }

    @Override
    public LayerPass pass(Signal input, int capacity, boolean learns) {
        return new DensePass(this, input, capacity, learns);
    }
}
