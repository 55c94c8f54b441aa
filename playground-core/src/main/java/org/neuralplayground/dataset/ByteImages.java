package org.neuralplayground.dataset;

import java.util.Arrays;
import java.util.Objects;

/// Grey pictures of one size, a byte a pixel: 0 is black (MNIST: paper), 255 white (MNIST: ink).
/// Immutable.
public final class ByteImages {
    private static final float WHITE = 255;

    private final int count;
    private final int rows;
    private final int columns;
    private final byte[] pixels;

    private ByteImages(int count, int rows, int columns, byte[] pixels) {
        this.count = count;
        this.rows = rows;
        this.columns = columns;
        this.pixels = pixels;
    }

    /// Pictures of copied pixels.
    ///
    /// @param pixels picture by picture, row by row. Not modified.
    /// @throws IllegalArgumentException where they are not count x rows x columns, or a picture has
    ///   none
    public static ByteImages of(int count, int rows, int columns, byte... pixels) {
        if (count < 0
                || rows < 1
                || columns < 1
                || Math.multiplyExact((long) count * rows, (long) columns) != pixels.length) {
            throw new IllegalArgumentException(
                    "%d images of %d x %d must have as many pixels, had %d"
                            .formatted(count, rows, columns, pixels.length));
        }
        return new ByteImages(count, rows, columns, pixels.clone());
    }

    /// Pictures around an array that nobody else will write to.
    static ByteImages around(int count, int rows, int columns, byte[] pixels) {
        return new ByteImages(count, rows, columns, pixels);
    }

    public int count() {
        return count;
    }

    /// Height of a picture.
    public int rows() {
        return rows;
    }

    /// Width of a picture.
    public int columns() {
        return columns;
    }

    /// Rows x columns.
    public int pixelsPerImage() {
        return rows * columns;
    }

    /// A pixel, from 0 to 255.
    ///
    /// @throws IndexOutOfBoundsException where there is no such pixel
    public int pixel(int image, int row, int column) {
        int place = Objects.checkIndex(row, rows) * columns + Objects.checkIndex(column, columns);
        return Byte.toUnsignedInt(
                pixels[Objects.checkIndex(image, count) * rows * columns + place]);
    }

    /// Copies a picture, row by row, each pixel divided by 255 in single precision as Keras'
    /// examples do: `x.astype("float32") / 255`.
    ///
    /// @param target gets [#pixelsPerImage()] numbers in [0, 1] from index `to` on. Modified.
    /// @throws IndexOutOfBoundsException where there is no such picture or no such room
    public void copyScaled(int image, float[] target, int to) {
        int from = Objects.checkIndex(image, count) * pixelsPerImage();
        for (int n = 0; n < pixelsPerImage(); n++) {
            target[to + n] = Byte.toUnsignedInt(pixels[from + n]) / WHITE;
        }
    }

    /// Pictures as rows of numbers in [0, 1], four bytes a pixel.
    public Table toTable() {
        float[] scaled = new float[pixels.length];
        for (int image = 0; image < count; image++) {
            copyScaled(image, scaled, image * pixelsPerImage());
        }
        return Table.around(count, pixelsPerImage(), scaled);
    }

    /// Some pictures, in the selection's order.
    ///
    /// @throws IndexOutOfBoundsException where there is no such picture
    public ByteImages select(RowSelection selection) {
        int size = pixelsPerImage();
        byte[] copy = new byte[Math.multiplyExact(selection.size(), size)];
        for (int n = 0; n < selection.size(); n++) {
            int image = Objects.checkIndex(selection.at(n), count);
            System.arraycopy(pixels, image * size, copy, n * size, size);
        }
        return new ByteImages(selection.size(), rows, columns, copy);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ByteImages that
                && count == that.count
                && rows == that.rows
                && columns == that.columns
                && Arrays.equals(pixels, that.pixels);
    }

    @Override
    public int hashCode() {
        return 31 * count + Arrays.hashCode(pixels);
    }

    @Override
    public String toString() {
        return "ByteImages[" + count + " of " + rows + " x " + columns + "]";
    }
}
