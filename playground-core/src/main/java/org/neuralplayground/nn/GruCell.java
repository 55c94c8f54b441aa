package org.neuralplayground.nn;

import org.neuralplayground.kernel.Kernel;
import org.neuralplayground.kernel.RowProduct;
import org.neuralplayground.spec.Activation;

/// Gated recurrent unit (Cho et al. 2014), Keras' `GRU` with `reset_after`: the reset gate acts on
/// the product, not on the state. With the three gates' parts of `p = W x_t + b` and of `q = U
/// h_(t-1) + b'`:
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

    /// One step's numbers, units x lanes each; the product is `q_h`.
    private final float[] update;

    private final float[] reset;
    private final float[] candidate;
    private final float[] product;

    /// `dp_h` of one step and one other gradient, units x lanes each.
    private final float[] candidateGradient;

    private final float[] gradient;

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
        candidateGradient = buffers.ofOneStep();
        gradient = buffers.ofOneStep();
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
        float[] stateGradient = buffers.stateGradient();
        load(start, count);
        buffers.recallStateBefore(step, lanes);
        updateGradient(buffers.state(), stateGradient, count);
        keep(gradient, buffers.inputGradients(), start, count);
        keep(gradient, buffers.recurrentGradients(), start, count);
        candidateGradient(stateGradient, count);
        keep(candidateGradient, buffers.inputGradients(), start + 2 * count, count);
        productGradient(count);
        keep(gradient, buffers.recurrentGradients(), start + 2 * count, count);
        resetGradient(count);
        keep(gradient, buffers.inputGradients(), start + count, count);
        keep(gradient, buffers.recurrentGradients(), start + count, count);
        passStateGradient(stateGradient, count);
    }

    /// `dp_z = dq_z = dh (h_(t-1) - g) z (1 - z)`.
    private void updateGradient(float[] state, float[] stateGradient, int count) {
        for (int n = 0; n < count; n++) {
            float slope = update[n] * (1 - update[n]);
            gradient[n] = stateGradient[n] * (state[n] - candidate[n]) * slope;
        }
    }

    /// `dp_h = dh (1 - z) (1 - g²)`.
    private void candidateGradient(float[] stateGradient, int count) {
        for (int n = 0; n < count; n++) {
            float slope = 1 - candidate[n] * candidate[n];
            candidateGradient[n] = stateGradient[n] * (1 - update[n]) * slope;
        }
    }

    /// `dq_h = dp_h r`.
    private void productGradient(int count) {
        for (int n = 0; n < count; n++) {
            gradient[n] = candidateGradient[n] * reset[n];
        }
    }

    /// `dp_r = dq_r = dp_h q_h r (1 - r)`.
    private void resetGradient(int count) {
        for (int n = 0; n < count; n++) {
            gradient[n] = candidateGradient[n] * product[n] * reset[n] * (1 - reset[n]);
        }
    }

    /// What reaches h_(t-1) directly: `dh z`.
    private void passStateGradient(float[] stateGradient, int count) {
        for (int n = 0; n < count; n++) {
            stateGradient[n] *= update[n];
        }
    }

    private static void keep(float[] gradient, float[] gradients, int start, int count) {
        System.arraycopy(gradient, 0, gradients, start, count);
    }
}
