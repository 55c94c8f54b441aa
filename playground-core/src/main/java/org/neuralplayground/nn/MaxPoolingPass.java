package org.neuralplayground.nn;

import java.util.Arrays;
import org.neuralplayground.kernel.Lanes;

/// A batch on its way through max pooling: `a = max window`, channel by channel; back the whole
/// gradient goes to the largest cell, to the first of equal ones in the order of the window's rows,
/// as in TensorFlow and PyTorch. Cells outside the image do not count.
///
/// The cells of a place, `channels x lanes` neighbouring floats, are copied to the front of small
/// buffers first: only loops over equal indices are vectorised.
final class MaxPoolingPass implements LayerPass {
    private final Windows windows;
    private final int channels;
    private final Signal input;
    private final Signal output;
    private final float[] cell;
    private final float[] largest;
    private final float[] cellGradient;

    /// The part of a place's gradient that no cell has taken yet.
    private final float[] rest;

    MaxPoolingPass(PoolingLayer layer, Signal input, int capacity) {
        windows = layer.windows();
        channels = windows.image().channels();
        this.input = input;
        output = new Signal(layer.outputShape().rows(), capacity, input.learns());
        int size = channels * Lanes.padded(capacity);
        cell = new float[size];
        largest = new float[size];
        cellGradient = new float[input.learns() ? size : 0];
        rest = new float[input.learns() ? size : 0];
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
                Arrays.fill(largest, 0, length, Float.NEGATIVE_INFINITY);
                for (int row = windows.firstRow(y); row < windows.endRow(y); row++) {
                    for (int col = windows.firstColumn(x); col < windows.endColumn(x); col++) {
                        System.arraycopy(input.values(), start(row, col, length), cell, 0, length);
                        takeLarger(cell, largest, length);
                    }
                }
                int target = (y * windows.across() + x) * length;
                System.arraycopy(largest, 0, output.values(), target, length);
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
                System.arraycopy(output.values(), source, largest, 0, length);
                System.arraycopy(output.gradients(), source, rest, 0, length);
                for (int row = windows.firstRow(y); row < windows.endRow(y); row++) {
                    for (int col = windows.firstColumn(x); col < windows.endColumn(x); col++) {
                        giveGradient(start(row, col, length), length);
                    }
                }
            }
        }
    }

    /// Lets the cell that begins there take the gradient of the lanes in which it is the first
    /// largest.
    private void giveGradient(int start, int length) {
        System.arraycopy(input.values(), start, cell, 0, length);
        System.arraycopy(input.gradients(), start, cellGradient, 0, length);
        takeGradient(cell, largest, rest, cellGradient, length);
        System.arraycopy(cellGradient, 0, input.gradients(), start, length);
    }

    /// Where a cell of the image begins, in floats.
    private int start(int row, int column, int length) {
        return (row * windows.image().width() + column) * length;
    }

    /// `largest = max(largest, cell)`.
    static void takeLarger(float[] cell, float[] largest, int length) {
        for (int n = 0; n < length; n++) {
            largest[n] = Math.max(largest[n], cell[n]);
        }
    }

    /// `gradient += rest` and `rest = 0` where the cell is the largest.
    private static void takeGradient(
            float[] cell, float[] largest, float[] rest, float[] gradient, int length) {
        for (int n = 0; n < length; n++) {
            float smaller = smaller(cell[n], largest[n]);
            gradient[n] += rest[n] * (1 - smaller);
            rest[n] *= smaller;
        }
    }

    /// 1 where a cell is smaller than the largest, else 0. Without a branch: the difference of two
    /// unequal floats is at least 2⁻¹⁴⁹, so that scaled by 2²⁰⁰ it is above 1.
    static float smaller(float cell, float largest) {
        return Math.min(1f, (largest - cell) * 0x1p100f * 0x1p100f);
    }
}
