package org.neuralplayground.reference;

import org.neuralplayground.model.Padding;

/// One axis of an image under a window, in the words of TensorFlow's notes on padding.
final class ReferenceAxis {
    private final int size;
    private final int stride;
    private final int places;
    private final int before;

    ReferenceAxis(int size, int window, int stride, Padding padding) {
        this.size = size;
        this.stride = stride;
        boolean same = padding == Padding.SAME;
        places = (int) Math.ceil((same ? size : size - window + 1) / (double) stride);
        int last = size % stride == 0 ? stride : size % stride;
        before = same ? Math.max(window - last, 0) / 2 : 0;
    }

    int places() {
        return places;
    }

    /// Where the cell of a window is in the image; outside where negative or not below the size.
    int index(int place, int cell) {
        return place * stride + cell - before;
    }

    boolean isInside(int index) {
        return index >= 0 && index < size;
    }
}
