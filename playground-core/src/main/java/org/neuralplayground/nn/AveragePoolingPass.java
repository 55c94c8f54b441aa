package org.neuralplayground.nn;

import java.util.Arrays;
import org.neuralplayground.kernel.Lanes;

/// A batch on its way through average pooling: `a = mean window`, channel by channel; back each
/// cell gets its share of the gradient. Cells outside the image do not count, neither in the sum
/// nor in what it is divided by.
///
/// The cells of a place, `channels x lanes` neighbouring floats, are copied to the front of small
/// buffers first: only loops over equal indices are vectorised.
final class AveragePoolingPass implements LayerPass {
    private final Windows windows;
    private final int channels;
    private final Signal input;
    private final Signal output;
    private final float[] cell;

    /// The sum of a window's cells, and on the way back the gradient of each of them.
    private final float[] window;

    AveragePoolingPass(PoolingLayer layer, Signal input, int capacity) {
        windows = layer.windows();
        channels = windows.image().channels();
        this.input = input;
        output = new Signal(layer.outputShape().rows(), capacity, input.learns());
        int size = channels * Lanes.padded(capacity);
        cell = new float[size];
        window = new float[size];
    }

    @Override
    public Signal output() {
        return output;
    }

    @Override
    public void forward(Batch batch) {
        int length = channels * batch.lanes();
        for (int y = 0; y < windows.down(); y++) {
            for (int x = 0; x < windows.across(); x++) {
                Arrays.fill(window, 0, length, 0);
                for (int row = windows.firstRow(y); row < windows.endRow(y); row++) {
                    for (int col = windows.firstColumn(x); col < windows.endColumn(x); col++) {
                        System.arraycopy(input.values(), start(row, col, length), cell, 0, length);
                        add(cell, window, length);
                    }
                }
                scale(window, share(y, x), length);
                int target = (y * windows.across() + x) * length;
                System.arraycopy(window, 0, output.values(), target, length);
            }
        }
    }

    @Override
    public void backward(Batch batch, float[] gradientSums) {
        if (!input.learns()) {
            return;
        }
        int length = channels * batch.lanes();
        Arrays.fill(input.gradients(), 0, input.rows() * batch.lanes(), 0);
        for (int y = 0; y < windows.down(); y++) {
            for (int x = 0; x < windows.across(); x++) {
                int source = (y * windows.across() + x) * length;
                System.arraycopy(output.gradients(), source, window, 0, length);
                scale(window, share(y, x), length);
                for (int row = windows.firstRow(y); row < windows.endRow(y); row++) {
                    for (int col = windows.firstColumn(x); col < windows.endColumn(x); col++) {
                        giveGradient(start(row, col, length), length);
                    }
                }
            }
        }
    }

    private void giveGradient(int start, int length) {
        System.arraycopy(input.gradients(), start, cell, 0, length);
        add(window, cell, length);
        System.arraycopy(cell, 0, input.gradients(), start, length);
    }

    /// One over the number of the window's cells in the image.
    private float share(int y, int x) {
        int rows = windows.endRow(y) - windows.firstRow(y);
        return 1f / (rows * (windows.endColumn(x) - windows.firstColumn(x)));
    }

    /// Where a cell of the image begins, in floats.
    private int start(int row, int column, int length) {
        return (row * windows.image().width() + column) * length;
    }

    /// `sum += part`.
    private static void add(float[] part, float[] sum, int length) {
        for (int n = 0; n < length; n++) {
            sum[n] += part[n];
        }
    }

    private static void scale(float[] values, float factor, int length) {
        for (int n = 0; n < length; n++) {
            values[n] *= factor;
        }
    }
}
