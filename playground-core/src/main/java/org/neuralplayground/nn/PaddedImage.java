package org.neuralplayground.nn;

import java.util.Arrays;
import org.neuralplayground.kernel.Lanes;
import org.neuralplayground.model.Shape;

/// The images that a convolution sees, with zeros around them: `paddedHeight x paddedWidth x
/// channels` rows of lanes. Without padding these are the input's own rows and nothing is copied.
final class PaddedImage {
    private final Windows windows;
    private final Signal input;
    private final boolean copies;
    private final float[] values;
    private final float[] gradients;
    private int zeroedLanes = -1;

    /// @param capacity the most examples that will pass at once
    PaddedImage(Windows windows, Signal input, int capacity) {
        this.windows = windows;
        this.input = input;
        Shape.Image image = windows.image();
        int rows = windows.paddedHeight() * windows.paddedWidth() * image.channels();
        copies = rows > image.rows();
        int size = Math.multiplyExact(rows, Lanes.padded(capacity));
        values = copies ? new float[size] : input.values();
        gradients = copies && input.learns() ? new float[size] : input.gradients();
    }

    /// The values, row by row. Shared, not a copy.
    float[] values() {
        return values;
    }

    /// dL/dvalue, row by row: to be filled after [#clearGradients]. Shared, not a copy.
    float[] gradients() {
        return gradients;
    }

    /// Takes over what the input holds.
    void takeValues(int lanes) {
        if (!copies) {
            return;
        }
        if (lanes != zeroedLanes) {
            Arrays.fill(values, 0);
            zeroedLanes = lanes;
        }
        Shape.Image image = windows.image();
        int length = image.width() * image.channels() * lanes;
        for (int row = 0; row < image.height(); row++) {
            System.arraycopy(input.values(), row * length, values, start(row, lanes), length);
        }
    }

    /// Sets all gradients to 0.
    void clearGradients(int lanes) {
        Shape.Image image = windows.image();
        int rows = windows.paddedHeight() * windows.paddedWidth() * image.channels();
        Arrays.fill(gradients, 0, rows * lanes, 0);
    }

    /// Hands the gradients of the image over to the input; those of the zeros around are dropped.
    void giveGradients(int lanes) {
        if (!copies) {
            return;
        }
        Shape.Image image = windows.image();
        int length = image.width() * image.channels() * lanes;
        for (int row = 0; row < image.height(); row++) {
            System.arraycopy(gradients, start(row, lanes), input.gradients(), row * length, length);
        }
    }

    /// Where a row of the image begins among the padded ones, in floats.
    private int start(int row, int lanes) {
        int place = (windows.top() + row) * windows.paddedWidth() + windows.left();
        return place * windows.image().channels() * lanes;
    }
}
