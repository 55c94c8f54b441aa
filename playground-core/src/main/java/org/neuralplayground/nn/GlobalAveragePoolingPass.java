package org.neuralplayground.nn;

import java.util.Arrays;
import org.neuralplayground.model.Shape;

/// A batch on its way through average pooling over T steps: `a = Σ_t x_t / T`, feature by feature;
/// back each step gets `dL/da / T`.
///
/// The numbers of a step, `features x lanes` neighbouring floats, are copied to the front of a
/// small buffer first: only loops over equal indices are vectorised.
final class GlobalAveragePoolingPass implements LayerPass {
    private final int steps;
    private final int features;
    private final Signal input;
    private final Signal output;

    /// One step, features x lanes.
    private final float[] step;

    GlobalAveragePoolingPass(Shape.Sequence shape, Signal input, int capacity) {
        steps = shape.steps();
        features = shape.features();
        this.input = input;
        output = new Signal(features, capacity, input.learns());
        step = new float[output.values().length];
    }

    @Override
    public Signal output() {
        return output;
    }

    @Override
    public void forward(Batch batch) {
        int length = features * batch.lanes();
        float[] sum = output.values();
        Arrays.fill(sum, 0, length, 0);
        for (int t = 0; t < steps; t++) {
            System.arraycopy(input.values(), t * length, step, 0, length);
            add(step, sum, length);
        }
        divide(sum, steps, length);
    }

    @Override
    public void backward(Batch batch, float[] sums) {
        if (!input.learns()) {
            return;
        }
        int length = features * batch.lanes();
        float[] share = output.gradients();
        divide(share, steps, length);
        for (int t = 0; t < steps; t++) {
            System.arraycopy(share, 0, input.gradients(), t * length, length);
        }
    }

    /// `sum += part`.
    private static void add(float[] part, float[] sum, int length) {
        for (int n = 0; n < length; n++) {
            sum[n] += part[n];
        }
    }

    private static void divide(float[] values, float divisor, int length) {
        for (int n = 0; n < length; n++) {
            values[n] /= divisor;
        }
    }
}
