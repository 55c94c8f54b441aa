package org.neuralplayground.nn;

import java.util.Arrays;
import org.neuralplayground.kernel.Kernel;
import org.neuralplayground.kernel.RowProduct;
import org.neuralplayground.spec.Activation;

/// Elman's cell (1990), Keras' `SimpleRNN`: `h_t = tanh(W x_t + b + U h_(t-1))`; back `dL/dz_t =
/// dL/dh_t (1 - h_t²)`.
final class SimpleCell implements RecurrentCell {
    private final Kernel kernel;
    private final float[] parameters;
    private final int recurrentOffset;
    private final RowProduct recurrence;
    private final int units;
    private final StepBuffers buffers;

    SimpleCell(RecurrentLayer layer, StepBuffers buffers) {
        this.buffers = buffers;
        kernel = layer.kernel();
        parameters = layer.weights().all().values();
        recurrentOffset = layer.recurrentWeights().offset();
        units = layer.spec().units();
        recurrence = RowProduct.of(units, units);
    }

    @Override
    public void forward(int step, int lanes) {
        int count = units * lanes;
        int start = buffers.start(step, lanes);
        int row = buffers.gateRow(step);
        float[] z = buffers.gates();
        float[] state = buffers.state();
        kernel.multiplyAdd(recurrence, parameters, recurrentOffset, state, 0, z, row, lanes);
        kernel.activate(Activation.TANH, z, z, start, start + count);
        System.arraycopy(z, start, state, 0, count);
    }

    @Override
    public void backward(int step, int lanes) {
        int count = units * lanes;
        int start = buffers.start(step, lanes);
        float[] states = buffers.gates();
        float[] gradients = buffers.inputGradients();
        System.arraycopy(buffers.stateGradient(), 0, gradients, start, count);
        kernel.activationGradient(Activation.TANH, states, states, gradients, start, start + count);
        Arrays.fill(buffers.stateGradient(), 0, count, 0);
    }
}
