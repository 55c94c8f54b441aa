package org.neuralplayground.nn;

import org.neuralplayground.kernel.Kernel;
import org.neuralplayground.kernel.Lanes;
import org.neuralplayground.spec.Activation;

/// A batch on its way through a dense layer over sparse rows: `z = b + Σ x[n] W[n]` over the
/// non-zeros of each example, `a = f(z)`; back `dL/dz = dL/da f'(z)`, `dL/dW[n] = Σ x[n] dL/dz`
/// over the examples that have n, `dL/db = Σ dL/dz`.
final class SparseDensePass implements LayerPass {
    private final SparseDenseLayer layer;
    private final Kernel kernel;
    private final float[] weights;
    private final float[] block;
    private final float[] partials = new float[Kernel.PARTIALS];
    private final Signal output;

    /// `z`, units x lanes; the output itself in a linear layer.
    private final float[] sums;

    SparseDensePass(SparseDenseLayer layer, int capacity, boolean learns) {
        this.layer = layer;
        kernel = layer.kernel();
        weights = layer.weights().all().values();
        block = new float[Lanes.MULTIPLE * layer.units()];
        output = new Signal(layer.units(), capacity, learns);
        sums =
                layer.activation() == Activation.LINEAR
                        ? output.values()
                        : new float[layer.units() * Lanes.padded(capacity)];
    }

    @Override
    public Signal output() {
        return output;
    }

    @Override
    public void forward(Batch batch) {
        SparseLanes in = batch.sparse();
        int lanes = batch.lanes();
        kernel.multiplySparse(
                in.matrix(),
                in.rows(),
                batch.examples(),
                weights,
                layer.weights().offset(),
                weights,
                layer.biases().offset(),
                sums,
                layer.units(),
                lanes,
                block);
        if (layer.activation() != Activation.LINEAR) {
            kernel.activate(layer.activation(), sums, output.values(), 0, layer.units() * lanes);
        }
    }

    @Override
    public void backward(Batch batch, float[] gradientSums) {
        SparseLanes in = batch.sparse();
        int lanes = batch.lanes();
        int units = layer.units();
        float[] gradient = output.gradients();
        kernel.activationGradient(
                layer.activation(), sums, output.values(), gradient, 0, units * lanes);
        kernel.correlateSparse(
                in.matrix(),
                in.rows(),
                batch.examples(),
                gradient,
                units,
                lanes,
                gradientSums,
                layer.weights().offset(),
                block);
        kernel.sumRows(gradient, 0, units, gradientSums, layer.biases().offset(), lanes, partials);
    }
}
