package org.neuralplayground.nn;

import java.util.List;
import java.util.random.RandomGenerator;
import org.neuralplayground.kernel.Kernel;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.LayerStart;
import org.neuralplayground.model.Shape;
import org.neuralplayground.spec.Activation;

/// A dense layer over sparse rows, `a = f(Wᵀ x + b)`: W is inputs x units, b is units x 1.
///
/// It is what a [DenseLayer] is, with its weights the other way round, as Keras' `kernel` has them:
/// all that one input (say, a word) adds to the units lies side by side, and an example takes the
/// sum of the rows of its non-zeros alone. Has no gradient by its input.
public final class SparseDenseLayer implements Layer {
    private final LayerSpec.Dense spec;
    private final Kernel kernel;
    private final Parameter weights;
    private final Parameter biases;

    SparseDenseLayer(
            LayerSpec.Dense spec, Shape.Sparse input, Parameters parameters, Kernel kernel) {
        this.spec = spec;
        this.kernel = kernel;
        weights = parameters.add("weights", Parameter.Role.WEIGHT, input.count(), spec.units());
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
        return weights.columns();
    }

    public int inputs() {
        return weights.rows();
    }

    /// Inputs x units.
    public Parameter weights() {
        return weights;
    }

    /// Units x 1.
    public Parameter biases() {
        return biases;
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

    /// @param input not looked at: the batch says which sparse rows there are
    @Override
    public LayerPass pass(Signal input, int capacity, boolean learns) {
        return new SparseDensePass(this, capacity, learns);
    }
}
