package org.neuralplayground.nn;

import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.Padding;
import org.neuralplayground.model.Shape;

/// Where a window stops as it moves over an image: `down x across` places, row by row. Place (y, x)
/// begins at row `y stride - top` and column `x stride - left` of the image, where `top` and `left`
/// count the zeros that the padding puts before it.
record Windows(Shape.Image image, int height, int width, int stride, Padding padding) {

    static Windows of(LayerSpec.Convolution spec, Shape.Image image) {
        return new Windows(
                image, spec.windowHeight(), spec.windowWidth(), spec.stride(), spec.padding());
    }

    static Windows of(LayerSpec.Pooling spec, Shape.Image image) {
        return new Windows(
                image, spec.windowHeight(), spec.windowWidth(), spec.stride(), spec.padding());
    }

    /// Places from top to bottom.
    int down() {
        return padding.places(image.height(), height, stride);
    }

    /// Places from left to right.
    int across() {
        return padding.places(image.width(), width, stride);
    }

    /// Zeros above the image.
    int top() {
        return padding.before(image.height(), height, stride);
    }

    /// Zeros to the left of the image.
    int left() {
        return padding.before(image.width(), width, stride);
    }

    /// Rows of the image with the zeros above and below.
    int paddedHeight() {
        return image.height() + padding.total(image.height(), height, stride);
    }

    /// Columns of the image with the zeros on both sides.
    int paddedWidth() {
        return image.width() + padding.total(image.width(), width, stride);
    }

    /// The first row of the image in the windows of place y.
    int firstRow(int y) {
        return Math.max(0, y * stride - top());
    }

    /// The row of the image after the last in the windows of place y.
    int endRow(int y) {
        return Math.min(image.height(), y * stride - top() + height);
    }

    /// The first column of the image in the windows of place x.
    int firstColumn(int x) {
        return Math.max(0, x * stride - left());
    }

    /// The column of the image after the last in the windows of place x.
    int endColumn(int x) {
        return Math.min(image.width(), x * stride - left() + width);
    }
}
