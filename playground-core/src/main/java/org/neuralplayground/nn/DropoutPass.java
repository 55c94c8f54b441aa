package org.neuralplayground.nn;

import org.neuralplayground.kernel.Lanes;

/// A batch on its way through dropout: in training each number and, back, each gradient is
/// multiplied by its factor of the [DropoutMask]; else nothing changes.
final class DropoutPass implements LayerPass {
    private final DropoutMask mask;
    private final Signal input;
    private final Signal output;

    /// Row by row as the output; of the last draw in training.
    private final float[] factors;

    DropoutPass(DropoutLayer layer, Signal input, int capacity) {
        mask = layer.mask();
        this.input = input;
        output = new Signal(input.rows(), capacity, input.learns());
        factors = new float[input.rows() * Lanes.padded(capacity)];
    }

    @Override
    public Signal output() {
        return output;
    }

    @Override
    public void forward(Batch batch) {
        int count = input.rows() * batch.lanes();
        if (batch.trains()) {
            mask.fill(batch.draw(), input.rows(), batch.lanes(), factors);
            multiply(input.values(), factors, output.values(), count);
        } else {
            System.arraycopy(input.values(), 0, output.values(), 0, count);
        }
    }

    @Override
    public void backward(Batch batch, float[] gradientSums) {
        if (!input.learns()) {
            return;
        }
        int count = input.rows() * batch.lanes();
        if (batch.trains()) {
            multiply(output.gradients(), factors, input.gradients(), count);
        } else {
            System.arraycopy(output.gradients(), 0, input.gradients(), 0, count);
        }
    }

    private static void multiply(float[] in, float[] factors, float[] out, int count) {
        for (int n = 0; n < count; n++) {
            out[n] = in[n] * factors[n];
        }
    }
}
