package org.neuralplayground.model;

/// What a window does at the edge of an image, as in Keras.
public enum Padding {
    /// The window stays inside: `⌊(size - window) / stride⌋ + 1` places.
    VALID,
    /// Zeros around the image, one more below and right where their number is odd: `⌈size /
    /// stride⌉` places.
    SAME;

    /// How many places a window has along one axis.
    public int places(int size, int window, int stride) {
        return switch (this) {
            case VALID -> (size - window) / stride + 1;
            case SAME -> (size + stride - 1) / stride;
        };
    }

    /// How many zeros stand before the first place of an axis.
    public int before(int size, int window, int stride) {
        return total(size, window, stride) / 2;
    }

    /// How many zeros stand around an axis in all.
    public int total(int size, int window, int stride) {
        return switch (this) {
            case VALID -> 0;
            case SAME -> Math.max(0, (places(size, window, stride) - 1) * stride + window - size);
        };
    }
}
