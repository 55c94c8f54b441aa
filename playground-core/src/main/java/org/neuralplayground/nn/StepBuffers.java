package org.neuralplayground.nn;

import java.util.Arrays;
import org.neuralplayground.kernel.Lanes;
import org.neuralplayground.model.LayerSpec.Recurrent.Cell;

/// The numbers that a recurrent layer's pass shares with its cell: the running state, and what is
/// kept of each step for the way back. Where nothing learns, one step is all that is kept.
///
/// The cells' element-wise loops take all their numbers at one index from arrays of units x lanes
/// and write one of them: only such loops become vector instructions (a loop that writes five, or
/// reads at different offsets, took 3 to 5 times as long as these and the copies together).
final class StepBuffers {
    private final int units;
    private final int gateRows;
    private final boolean learns;
    private final int block;
    private final int steps;
    private final float[] state;
    private final float[] states;
    private final float[] gates;
    private final float[] stateGradient;
    private final float[] inputGradients;
    private final float[] recurrentGradients;

    /// @param states where the state after each step is kept; of no length where it need not be
    StepBuffers(RecurrentLayer layer, int capacity, boolean learns, float[] states) {
        this.learns = learns;
        this.states = states;
        units = layer.spec().units();
        gateRows = layer.gateRows();
        steps = learns ? layer.inputShape().steps() : 1;
        block = Math.multiplyExact(units, Lanes.padded(capacity));
        state = new float[block];
        gates = ofEachStep(layer.gates());
        stateGradient = new float[learns ? block : 0];
        inputGradients = new float[learns ? gates.length : 0];
        recurrentGradients =
                learns && layer.spec().cell() == Cell.GRU
                        ? new float[gates.length]
                        : inputGradients;
    }

    /// Room for so many blocks of units x lanes at each step that is kept.
    float[] ofEachStep(int blocks) {
        return new float[Math.multiplyExact(Math.multiplyExact(steps, blocks), block)];
    }

    /// Room for units x lanes.
    float[] ofOneStep() {
        return new float[block];
    }

    /// The last step that there is a way back from.
    int lastStep() {
        return steps - 1;
    }

    /// The running state `h`, units x lanes.
    float[] state() {
        return state;
    }

    /// dL/dh of the running state, units x lanes.
    float[] stateGradient() {
        return stateGradient;
    }

    /// The gates of all steps that are kept, gates x units x lanes each.
    float[] gates() {
        return gates;
    }

    /// dL/d(W x + b) of all steps, laid out as the gates.
    float[] inputGradients() {
        return inputGradients;
    }

    /// dL/d(U h + b') of all steps, laid out as the gates; the same array as the inputs' where both
    /// are added, that is everywhere but in GRU.
    float[] recurrentGradients() {
        return recurrentGradients;
    }

    /// The first row of a step's gates.
    int gateRow(int step) {
        return learns ? step * gateRows : 0;
    }

    /// The first float of a step's block among numbers that have one block of units x lanes a step.
    int start(int step, int lanes) {
        return learns ? step * units * lanes : 0;
    }

    /// Keeps the running state as that after a step.
    void keepState(int step, int lanes) {
        if (states.length > 0) {
            int count = units * lanes;
            System.arraycopy(state, 0, states, step * count, count);
        }
    }

    /// Sets the running state to what it was before a step.
    void recallStateBefore(int step, int lanes) {
        int count = units * lanes;
        if (step == 0) {
            Arrays.fill(state, 0, count, 0);
        } else {
            System.arraycopy(states, (step - 1) * count, state, 0, count);
        }
    }
}
