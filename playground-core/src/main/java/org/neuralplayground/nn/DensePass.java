package org.neuralplayground.nn;

import org.neuralplayground.kernel.Kernel;
import org.neuralplayground.kernel.Lanes;
import org.neuralplayground.kernel.RowCorrelation;
import org.neuralplayground.kernel.RowProduct;
import org.neuralplayground.spec.Activation;

/// A batch on its way through a dense layer: `z = W x + b`, `a = f(z)`; back `dL/dz = dL/da f'(z)`,
/// `dL/dW = Σ dL/dz xᵀ`, `dL/db = Σ dL/dz`, `dL/dx = Wᵀ dL/dz`.
final class DensePass implements LayerPass {
    private final DenseLayer layer;
    private final Kernel kernel;
    private final float[] scratch;
    private final float[] weights;
    private final RowProduct forward;
    private final RowProduct backward;
    private final RowCorrelation parameters;
    private final Signal input;
    private final Signal output;

    /// `z`, units x lanes; the output itself where `f'` is known from `f` alone.
    private final float[] sums;

    DensePass(DenseLayer layer, Signal input, int capacity, boolean learns) {
        this.layer = layer;
        this.input = input;
        kernel = layer.kernel();
        weights = layer.weights().all().values();
        forward = RowProduct.of(layer.units(), layer.inputs());
        backward = RowProduct.transposed(layer.units(), layer.inputs());
        parameters = RowCorrelation.of(layer.units(), layer.inputs());
        output = new Signal(layer.units(), capacity, learns);
        int lanes = Lanes.padded(capacity);
        scratch = new float[learns ? kernel.denseScratch(parameters, lanes) : 0];
        sums =
                Kernel.knowsDerivativeFromValue(layer.activation())
                        ? output.values()
                        : new float[layer.units() * lanes];
    }

    @Override
    public Signal output() {
        return output;
    }

    @Override
    public void forward(Batch batch) {
        int lanes = batch.lanes();
        int offset = layer.weights().offset();
        int biases = layer.biases().offset();
        kernel.multiply(
                forward, weights, offset, weights, biases, input.values(), 0, sums, 0, lanes);
        if (layer.activation() != Activation.LINEAR) {
            kernel.activate(layer.activation(), sums, output.values(), 0, layer.units() * lanes);
        }
    }

    @Override
    public void backward(Batch batch, float[] gradientSums) {
        int lanes = batch.lanes();
        int count = layer.units() * lanes;
        float[] gradient = output.gradients();
        kernel.activationGradient(layer.activation(), sums, output.values(), gradient, 0, count);
        int offset = layer.weights().offset();
        int biases = layer.biases().offset();
        kernel.denseGradient(
                parameters, gradient, input.values(), gradientSums, offset, biases, lanes, scratch);
        if (input.learns()) {
            kernel.multiply(backward, weights, offset, gradient, 0, input.gradients(), 0, lanes);
        }
    }
}
