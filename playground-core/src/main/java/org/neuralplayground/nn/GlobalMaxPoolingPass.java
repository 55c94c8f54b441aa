package org.neuralplayground.nn;

import java.util.Arrays;
import org.neuralplayground.kernel.Lanes;
import org.neuralplayground.model.Shape;

/// A batch on its way through max pooling over the steps: `a = max_t x_t`, feature by feature; back
/// the steps that have the largest number share the gradient alike, as TensorFlow's `reduce_max`
/// and so Keras' `GlobalMaxPooling1D` has it. (Among the cells of a window the first one takes all,
/// see [MaxPoolingPass]: so does TensorFlow there.) Padding makes equal steps the rule, and a word
/// that stands twice counts at both places.
///
/// The numbers of a step, `features x lanes` neighbouring floats, are copied to the front of small
/// buffers first: only loops over equal indices are vectorised.
final class GlobalMaxPoolingPass implements LayerPass {
    private final int steps;
    private final int features;
    private final Signal input;
    private final Signal output;

    /// One step, features x lanes.
    private final float[] step;

    private final float[] stepGradient;

    /// How many steps have the largest number, features x lanes.
    private final float[] winners;

    GlobalMaxPoolingPass(Shape.Sequence shape, Signal input, int capacity) {
        steps = shape.steps();
        features = shape.features();
        this.input = input;
        output = new Signal(features, capacity, input.learns());
        int size = features * Lanes.padded(capacity);
        step = new float[size];
        stepGradient = new float[input.learns() ? size : 0];
        winners = new float[input.learns() ? size : 0];
    }

    @Override
    public Signal output() {
        return output;
    }

    @Override
    public void forward(Batch batch) {
        int length = features * batch.lanes();
        float[] largest = output.values();
        Arrays.fill(largest, 0, length, Float.NEGATIVE_INFINITY);
        for (int t = 0; t < steps; t++) {
            System.arraycopy(input.values(), t * length, step, 0, length);
            MaxPoolingPass.takeLarger(step, largest, length);
        }
    }

    @Override
    public void backward(Batch batch, float[] sums) {
        if (!input.learns()) {
            return;
        }
        int length = features * batch.lanes();
        float[] largest = output.values();
        float[] share = output.gradients();
        Arrays.fill(winners, 0, length, 0);
        for (int t = 0; t < steps; t++) {
            System.arraycopy(input.values(), t * length, step, 0, length);
            countWinners(step, largest, winners, length);
        }
        divide(share, winners, length);
        for (int t = 0; t < steps; t++) {
            System.arraycopy(input.values(), t * length, step, 0, length);
            giveShare(step, largest, share, stepGradient, length);
            System.arraycopy(stepGradient, 0, input.gradients(), t * length, length);
        }
    }

    private static void countWinners(float[] step, float[] largest, float[] winners, int length) {
        for (int n = 0; n < length; n++) {
            winners[n] += 1 - MaxPoolingPass.smaller(step[n], largest[n]);
        }
    }

    private static void divide(float[] values, float[] divisors, int length) {
        for (int n = 0; n < length; n++) {
            values[n] /= divisors[n];
        }
    }

    /// `gradient = share` where the step has the largest number, else 0.
    private static void giveShare(
            float[] step, float[] largest, float[] share, float[] gradient, int length) {
        for (int n = 0; n < length; n++) {
            gradient[n] = share[n] * (1 - MaxPoolingPass.smaller(step[n], largest[n]));
        }
    }
}
