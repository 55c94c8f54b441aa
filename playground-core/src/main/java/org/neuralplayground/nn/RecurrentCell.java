package org.neuralplayground.nn;

/// What a recurrent layer does at one step, forward and back, on the [StepBuffers] that it shares
/// with the layer's pass. Nothing is allocated after construction.
sealed interface RecurrentCell permits SimpleCell, LstmCell, GruCell {

    /// One step. On entry the step's gates hold `W x + b` and the state is that of the step before;
    /// on return the gates hold what the way back needs, and the state is that of this step.
    ///
    /// @param step of all steps in ascending order, from 0
    void forward(int step, int lanes);

    /// One step back. On entry the state's gradient is all of dL/dh of this step. On return the
    /// step's gradients hold dL/d(W x + b) and dL/d(U h + b'), and the state's gradient is what
    /// reaches the state before other than through U: the pass adds that.
    ///
    /// @param step of all steps in descending order, from the last
    void backward(int step, int lanes);

    /// The cell of a layer.
    static RecurrentCell of(RecurrentLayer layer, StepBuffers buffers) {
        return switch (layer.spec().cell()) {
            case SIMPLE -> new SimpleCell(layer, buffers);
            case LSTM -> new LstmCell(layer, buffers);
            case GRU -> new GruCell(layer, buffers);
        };
    }
}
