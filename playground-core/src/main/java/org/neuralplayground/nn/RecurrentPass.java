package org.neuralplayground.nn;

import java.util.Arrays;
import org.neuralplayground.kernel.Kernel;
import org.neuralplayground.kernel.Lanes;
import org.neuralplayground.kernel.RowCorrelation;
import org.neuralplayground.kernel.RowProduct;

/// A batch on its way through a recurrent layer, step by step, and back through all steps (Werbos
/// 1990), without truncation. With the gradients `p` of `W x + b` and `q` of `U h + b'` that the
/// [RecurrentCell] gives at each step t: `dL/dW = Σ_t p_t x_tᵀ`, `dL/dU = Σ_t q_t h_(t-1)ᵀ`, `dL/db
/// = Σ_t p_t`, `dL/db' = Σ_t q_t`, `dL/dx_t = Wᵀ p_t`, and `Uᵀ q_t` is added to dL/dh_(t-1).
final class RecurrentPass implements LayerPass {
    private final RecurrentLayer layer;
    private final Kernel kernel;
    private final float[] scratch;
    private final float[] parameters;
    private final int steps;
    private final int units;
    private final int features;
    private final int gateRows;
    private final Signal input;
    private final Signal output;

    /// `h` after each step, steps x units x lanes: the output itself where that is a sequence.
    private final float[] states;

    private final StepBuffers buffers;
    private final RecurrentCell cell;
    private final RowProduct projection;
    private final RowProduct backToInput;
    private final RowProduct backToState;

    /// Each step's gates with its features.
    private final RowCorrelation overSteps;

    /// Each step's gates with the state before.
    private final RowCorrelation overPairs;

    /// Gradients of the gates' sums, added up over the steps, lane by lane.
    private final float[] biasGradient;

    RecurrentPass(RecurrentLayer layer, Signal input, int capacity, boolean learns) {
        this.layer = layer;
        this.input = input;
        kernel = layer.kernel();
        parameters = layer.weights().all().values();
        steps = layer.inputShape().steps();
        units = layer.spec().units();
        features = layer.inputShape().features();
        gateRows = layer.gateRows();
        output = new Signal(layer.outputShape().rows(), capacity, learns);
        int lanes = Lanes.padded(capacity);
        states =
                layer.spec().returnSequences()
                        ? output.values()
                        : new float[learns ? Math.multiplyExact(steps, units * lanes) : 0];
        buffers = new StepBuffers(layer, capacity, learns, states);
        cell = RecurrentCell.of(layer, buffers);
        projection = RowProduct.of(gateRows, features);
        backToInput = RowProduct.transposed(gateRows, features);
        backToState = RowProduct.transposed(gateRows, units);
        overSteps = RowCorrelation.over(steps, gateRows, gateRows, features, features);
        overPairs = RowCorrelation.over(Math.max(1, steps - 1), gateRows, gateRows, units, units);
        scratch = new float[learns ? scratch(lanes) : 0];
        biasGradient = new float[learns ? gateRows * lanes : 0];
    }

    private int scratch(int lanes) {
        return Math.max(kernel.scratch(overSteps, lanes), kernel.scratch(overPairs, lanes));
    }

    @Override
    public Signal output() {
        return output;
    }

    @Override
    public void forward(Batch batch) {
        int lanes = batch.lanes();
        buffers.recallStateBefore(0, lanes);
        for (int step = 0; step < steps; step++) {
            project(step, lanes);
            cell.forward(step, lanes);
            buffers.keepState(step, lanes);
        }
        if (!layer.spec().returnSequences()) {
            System.arraycopy(buffers.state(), 0, output.values(), 0, units * lanes);
        }
    }

    /// `W x + b` of one step. Taking all steps ahead is no faster, and needs room for all of them
    /// even where nothing learns.
    private void project(int step, int lanes) {
        kernel.multiply(
                projection,
                parameters,
                layer.weights().offset(),
                parameters,
                layer.biases().offset(),
                input.values(),
                step * features,
                buffers.gates(),
                buffers.gateRow(step),
                lanes);
    }

    /// Copies the state after each step of one of the examples that went forward last.
    ///
    /// @param target gets steps x units. Modified.
    /// @throws IllegalStateException where only the last state was kept
    void copyStates(int example, int lanes, float[] target) {
        if (states.length == 0) {
            throw new IllegalStateException(
                    "a pass must learn to keep the state after each step, did not");
        }
        for (int row = 0; row < steps * units; row++) {
            target[row] = states[row * lanes + example];
        }
    }

    @Override
    public void backward(Batch batch, float[] sums) {
        int lanes = batch.lanes();
        Arrays.fill(buffers.stateGradient(), 0, units * lanes, 0);
        for (int step = steps - 1; step >= 0; step--) {
            addOutputGradient(step, lanes);
            cell.backward(step, lanes);
            if (step > 0) {
                reachStateBefore(step, lanes);
            }
            if (input.learns()) {
                reachInput(step, lanes);
            }
        }
        addWeightGradients(sums, lanes);
        addBiasGradient(buffers.inputGradients(), layer.biases(), sums, lanes);
        if (layer.recurrentBiases().isPresent()) {
            Parameter biases = layer.recurrentBiases().get();
            addBiasGradient(buffers.recurrentGradients(), biases, sums, lanes);
        }
    }

    /// What the next layer wants of this step's state: of the last one's where it sees no other.
    private void addOutputGradient(int step, int lanes) {
        boolean sequence = layer.spec().returnSequences();
        if (sequence || step == steps - 1) {
            int count = units * lanes;
            int start = sequence ? step * count : 0;
            kernel.addScaled(1, output.gradients(), start, buffers.stateGradient(), 0, count);
        }
    }

    private void reachStateBefore(int step, int lanes) {
        kernel.multiplyAdd(
                backToState,
                parameters,
                layer.recurrentWeights().offset(),
                buffers.recurrentGradients(),
                buffers.gateRow(step),
                buffers.stateGradient(),
                0,
                lanes);
    }

    private void reachInput(int step, int lanes) {
        kernel.multiply(
                backToInput,
                parameters,
                layer.weights().offset(),
                buffers.inputGradients(),
                buffers.gateRow(step),
                input.gradients(),
                step * features,
                lanes);
    }

    /// Both over all steps at once; the state before the first is 0 and adds nothing.
    private void addWeightGradients(float[] sums, int lanes) {
        float[] gradients = buffers.inputGradients();
        int offset = layer.weights().offset();
        kernel.correlate(overSteps, gradients, 0, input.values(), 0, sums, offset, lanes, scratch);
        if (steps > 1) {
            gradients = buffers.recurrentGradients();
            offset = layer.recurrentWeights().offset();
            int second = buffers.gateRow(1);
            kernel.correlate(overPairs, gradients, second, states, 0, sums, offset, lanes, scratch);
        }
    }

    private void addBiasGradient(float[] gradients, Parameter biases, float[] sums, int lanes) {
        int count = gateRows * lanes;
        Arrays.fill(biasGradient, 0, count, 0);
        for (int step = 0; step < steps; step++) {
            kernel.addScaled(1, gradients, step * count, biasGradient, 0, count);
        }
        kernel.sumRows(biasGradient, 0, gateRows, sums, biases.offset(), lanes, scratch);
    }
}
