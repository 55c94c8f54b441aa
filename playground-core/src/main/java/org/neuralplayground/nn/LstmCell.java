package org.neuralplayground.nn;

import java.util.Arrays;
import org.neuralplayground.kernel.Kernel;
import org.neuralplayground.kernel.RowProduct;
import org.neuralplayground.spec.Activation;

/// Long short-term memory (Hochreiter and Schmidhuber 1997, with the forget gate of Gers et al.
/// 2000), Keras' `LSTM`. With the four gates' parts of `z = W x_t + b + U h_(t-1)`:
///
/// `i = σ(z_i)`, `f = σ(z_f)`, `g = tanh(z_c)`, `o = σ(z_o)`, `c_t = f c_(t-1) + i g`, `h_t = o
/// tanh(c_t)`.
///
/// Back, with `dh = dL/dh_t` and `dc = dL/dc_t` (what step t + 1 gave, plus `dh o (1 -
/// tanh²(c_t))`): `dz_i = dc g i (1 - i)`, `dz_f = dc c_(t-1) f (1 - f)`, `dz_c = dc i (1 - g²)`,
/// `dz_o = dh tanh(c_t) o (1 - o)`, and step t - 1 gets `dc f`.
final class LstmCell implements RecurrentCell {
    private final Kernel kernel;
    private final float[] parameters;
    private final int recurrentOffset;
    private final RowProduct recurrence;
    private final int units;
    private final StepBuffers buffers;

    /// `c_t` and `tanh(c_t)` of each step, units x lanes each.
    private final float[] cells;

    private final float[] squashedCells;

    /// One step's numbers, units x lanes each.
    private final float[] input;

    private final float[] forget;
    private final float[] candidate;
    private final float[] output;
    private final float[] cell;
    private final float[] squashed;
    private final float[] cellGradient;

    /// One gate's gradient, units x lanes.
    private final float[] gradient;

    LstmCell(RecurrentLayer layer, StepBuffers buffers) {
        this.buffers = buffers;
        kernel = layer.kernel();
        parameters = layer.weights().all().values();
        recurrentOffset = layer.recurrentWeights().offset();
        units = layer.spec().units();
        recurrence = RowProduct.of(layer.gateRows(), units);
        cells = buffers.ofEachStep(1);
        squashedCells = buffers.ofEachStep(1);
        input = buffers.ofOneStep();
        forget = buffers.ofOneStep();
        candidate = buffers.ofOneStep();
        output = buffers.ofOneStep();
        cell = buffers.ofOneStep();
        squashed = buffers.ofOneStep();
        cellGradient = buffers.ofOneStep();
        gradient = buffers.ofOneStep();
    }

    @Override
    public void forward(int step, int lanes) {
        int count = units * lanes;
        int row = buffers.gateRow(step);
        float[] gates = buffers.gates();
        kernel.multiplyAdd(
                recurrence, parameters, recurrentOffset, buffers.state(), 0, gates, row, lanes);
        activateGates(gates, row * lanes, count);
        loadGates(row * lanes, count);
        if (step == 0) {
            Arrays.fill(cell, 0, count, 0);
        }
        advanceCell(count);
        kernel.activate(Activation.TANH, cell, squashed, 0, count);
        advanceState(buffers.state(), count);
        int start = buffers.start(step, lanes);
        System.arraycopy(cell, 0, cells, start, count);
        System.arraycopy(squashed, 0, squashedCells, start, count);
    }

    private void activateGates(float[] gates, int start, int count) {
        int candidates = start + 2 * count;
        int outputs = start + 3 * count;
        kernel.activate(Activation.SIGMOID, gates, gates, start, candidates);
        kernel.activate(Activation.TANH, gates, gates, candidates, outputs);
        kernel.activate(Activation.SIGMOID, gates, gates, outputs, outputs + count);
    }

    private void loadGates(int start, int count) {
        float[] gates = buffers.gates();
        System.arraycopy(gates, start, input, 0, count);
        System.arraycopy(gates, start + count, forget, 0, count);
        System.arraycopy(gates, start + 2 * count, candidate, 0, count);
        System.arraycopy(gates, start + 3 * count, output, 0, count);
    }

    private void advanceCell(int count) {
        for (int n = 0; n < count; n++) {
            cell[n] = forget[n] * cell[n] + input[n] * candidate[n];
        }
    }

    private void advanceState(float[] state, int count) {
        for (int n = 0; n < count; n++) {
            state[n] = output[n] * squashed[n];
        }
    }

    @Override
    public void backward(int step, int lanes) {
        int count = units * lanes;
        int gateStart = buffers.gateRow(step) * lanes;
        loadGates(gateStart, count);
        loadCells(step, lanes);
        float[] stateGradient = buffers.stateGradient();
        passCellGradient(stateGradient, count);
        inputGradient(count);
        keepGradient(gateStart, count);
        forgetGradient(count);
        keepGradient(gateStart + count, count);
        candidateGradient(count);
        keepGradient(gateStart + 2 * count, count);
        outputGradient(stateGradient, count);
        keepGradient(gateStart + 3 * count, count);
        forgetCellGradient(count);
        Arrays.fill(stateGradient, 0, count, 0);
    }

    /// Takes `tanh(c_t)` and, as the cell, `c_(t-1)`.
    private void loadCells(int step, int lanes) {
        int count = units * lanes;
        int start = buffers.start(step, lanes);
        System.arraycopy(squashedCells, start, squashed, 0, count);
        if (step == buffers.lastStep()) {
            Arrays.fill(cellGradient, 0, count, 0);
        }
        if (step == 0) {
            Arrays.fill(cell, 0, count, 0);
        } else {
            System.arraycopy(cells, start - count, cell, 0, count);
        }
    }

    /// `dc += dh o (1 - tanh²(c_t))`.
    private void passCellGradient(float[] stateGradient, int count) {
        for (int n = 0; n < count; n++) {
            cellGradient[n] += stateGradient[n] * output[n] * (1 - squashed[n] * squashed[n]);
        }
    }

    /// `dz_i = dc g i (1 - i)`.
    private void inputGradient(int count) {
        for (int n = 0; n < count; n++) {
            gradient[n] = cellGradient[n] * candidate[n] * input[n] * (1 - input[n]);
        }
    }

    /// `dz_f = dc c_(t-1) f (1 - f)`.
    private void forgetGradient(int count) {
        for (int n = 0; n < count; n++) {
            gradient[n] = cellGradient[n] * cell[n] * forget[n] * (1 - forget[n]);
        }
    }

    /// `dz_c = dc i (1 - g²)`.
    private void candidateGradient(int count) {
        for (int n = 0; n < count; n++) {
            gradient[n] = cellGradient[n] * input[n] * (1 - candidate[n] * candidate[n]);
        }
    }

    /// `dz_o = dh tanh(c_t) o (1 - o)`.
    private void outputGradient(float[] stateGradient, int count) {
        for (int n = 0; n < count; n++) {
            gradient[n] = stateGradient[n] * squashed[n] * output[n] * (1 - output[n]);
        }
    }

    /// What step t - 1 gets: `dc f`.
    private void forgetCellGradient(int count) {
        for (int n = 0; n < count; n++) {
            cellGradient[n] *= forget[n];
        }
    }

    private void keepGradient(int start, int count) {
        System.arraycopy(gradient, 0, buffers.inputGradients(), start, count);
    }
}
