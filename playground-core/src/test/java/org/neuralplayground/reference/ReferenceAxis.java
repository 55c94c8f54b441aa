package org.neuralplayground.reference;

import org.neuralplayground.model.Padding;

/// One axis of an image under a window, in the words of TensorFlow's notes on padding.
record ReferenceAxis(int size, int window, int stride, Padding padding) {

    int places() {
        int whole = padding == Padding.SAME ? size : size - window + 1;
        return (int) Math.ceil(whole / (double) stride);
    }

    /// Where the cell of a window is in the image; outside where negative or not below the size.
    int index(int place, int cell) {
        return place * stride + cell - before();
    }

    boolean isInside(int index) {
        return index >= 0 && index < size;
    }

    private int before() {
        if (padding == Padding.VALID) {
            return 0;
        }
        int last = size % stride == 0 ? stride : size % stride;
        return Math.max(window - last, 0) / 2;
    }
}
