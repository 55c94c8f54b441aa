package org.neuralplayground.nn;

import org.neuralplayground.kernel.Kernel;
import org.neuralplayground.kernel.RowProduct;
import org.neuralplayground.spec.Activation;

/// Gated recurrent unit (Cho et al. 2014), Keras' `GRU` with `reset_after`: the reset gate acts on
/// the product, not on the state. With the three gates' parts of `p = W x_t + b` and `q = U h_(t-1)
/// + b'`:
///
/// `z = σ(p_z + q_z)`, `r = σ(p_r + q_r)`, `g = tanh(p_h + r q_h)`, `h_t = z h_(t-1) + (1 - z) g`.
///
/// Back, with `dh = dL/dh_t`: `dp_z = dq_z = dh (h_(t-1) - g) z (1 - z)`, `dp_h = dh (1 - z) (1 -
/// g²)`, `dq_h = dp_h r`, `dp_r = dq_r = dp_h q_h r (1 - r)`, and `dh z` reaches h_(t-1) directly.
final class GruCell implements RecurrentCell {
    private final Kernel kernel;
    private final float[] parameters;
    private final int recurrentOffset;
    private final int recurrentBiasOffset;
    private final RowProduct recurrence;
    private final int units;
    private final StepBuffers buffers;

    /// `q` of each step, laid out as the gates.
    private final float[] recurrentSums;

    /// One step's numbers, units x lanes each; going back they become gradients.
    private final float[] update;

    private final float[] reset;
    private final float[] candidate;
    private final float[] product;

    GruCell(RecurrentLayer layer, StepBuffers buffers) {
        this.buffers = buffers;
        kernel = layer.kernel();
        parameters = layer.weights().all().values();
        recurrentOffset = layer.recurrentWeights().offset();
        recurrentBiasOffset = layer.recurrentBiases().orElseThrow().offset();
        units = layer.spec().units();
        recurrence = RowProduct.of(layer.gateRows(), units);
        recurrentSums = buffers.ofEachStep(layer.gates());
        update = buffers.ofOneStep();
        reset = buffers.ofOneStep();
        candidate = buffers.ofOneStep();
        product = buffers.ofOneStep();
    }

    @Override
    public void forward(int step, int lanes) {
        int count = units * lanes;
        int start = buffers.gateRow(step) * lanes;
        int candidates = start + 2 * count;
        float[] gates = buffers.gates();
        multiplyState(buffers.gateRow(step), lanes);
        addSums(gates, start, candidates);
        kernel.activate(Activation.SIGMOID, gates, gates, start, candidates);
        load(start, count);
        advanceCandidate(count);
        kernel.activate(Activation.TANH, candidate, candidate, 0, count);
        System.arraycopy(candidate, 0, gates, candidates, count);
        advanceState(buffers.state(), count);
    }

    /// `q = U h_(t-1) + b'`.
    private void multiplyState(int row, int lanes) {
        kernel.multiply(
                recurrence,
                parameters,
                recurrentOffset,
                parameters,
                recurrentBiasOffset,
                buffers.state(),
                0,
                recurrentSums,
                row,
                lanes);
    }

    private void addSums(float[] gates, int from, int to) {
        for (int n = from; n < to; n++) {
            gates[n] += recurrentSums[n];
        }
    }

    private void load(int start, int count) {
        float[] gates = buffers.gates();
        System.arraycopy(gates, start, update, 0, count);
        System.arraycopy(gates, start + count, reset, 0, count);
        System.arraycopy(gates, start + 2 * count, candidate, 0, count);
        System.arraycopy(recurrentSums, start + 2 * count, product, 0, count);
    }

    private void advanceCandidate(int count) {
        for (int n = 0; n < count; n++) {
            candidate[n] += reset[n] * product[n];
        }
    }

    private void advanceState(float[] state, int count) {
        for (int n = 0; n < count; n++) {
            state[n] = update[n] * state[n] + (1 - update[n]) * candidate[n];
        }
    }

    @Override
    public void backward(int step, int lanes) {
        int count = units * lanes;
        int start = buffers.gateRow(step) * lanes;
        load(start, count);
        buffers.recallStateBefore(step, lanes);
        retreat(buffers.state(), buffers.stateGradient(), count);
        keepGradients(buffers.inputGradients(), candidate, start, count);
        keepGradients(buffers.recurrentGradients(), product, start, count);
    }

    /// From dL/dh_t to the gates' gradients, in their places, and to what reaches h_(t-1) directly.
    ///
    /// @param state h_(t-1). Not modified.
    /// @param stateGradient Modified.
    private void retreat(float[] state, float[] stateGradient, int count) {
        for (int n = 0; n < count; n++) {
            float z = update[n];
            float r = reset[n];
            float g = candidate[n];
            float dh = stateGradient[n];
            float dp = dh * (1 - z) * (1 - g * g);
            update[n] = dh * (state[n] - g) * z * (1 - z);
            reset[n] = dp * product[n] * r * (1 - r);
            candidate[n] = dp;
            product[n] = dp * r;
            stateGradient[n] = dh * z;
        }
    }

    private void keepGradients(float[] gradients, float[] last, int start, int count) {
        System.arraycopy(update, 0, gradients, start, count);
        System.arraycopy(reset, 0, gradients, start + count, count);
        System.arraycopy(last, 0, gradients, start + 2 * count, count);
    }
}
