package org.neuralplayground.dataset;

import java.util.Arrays;
import java.util.Objects;

/// Grey pictures of one size, a byte a pixel: 0 is black (MNIST: paper), 255 white (MNIST: ink).
/// Immutable.
public final class ByteImages implements FeatureRows {
    private static final float WHITE = 255;

    /// What each byte is as a number in [0, 1]. Never written to.
    private static final float[] SCALED = scaled();

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

    private static float[] scaled() {
        float[] scaled = new float[1 << Byte.SIZE];
        for (int pixel = 0; pixel < scaled.length; pixel++) {
            scaled[pixel] = pixel / WHITE;
        }
        return scaled;
    }

    public int count() {
        return count;
    }

    @Override
    public int examples() {
        return count;
    }

    @Override
    public int features() {
        return pixelsPerImage();
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
        copyColumn(image, target, to, 1);
    }

    /// Scaled as by [#copyScaled].
    @Override
    public void copyColumn(int image, float[] target, int to, int stride) {
        int from = start(image);
        int at = to;
        for (int n = 0; n < pixelsPerImage(); n++) {
            target[at] = SCALED[Byte.toUnsignedInt(pixels[from + n])];
            at += stride;
        }
    }

    /// Scaled as by [#copyScaled].
    @Override
    public void copyColumns(
            RowSelection rows, int[] order, int from, float[] target, int to, int stride) {
        int first = start(rows.at(order[from]));
        int second = start(rows.at(order[from + 1]));
        int third = start(rows.at(order[from + 2]));
        int fourth = start(rows.at(order[from + 3]));
        int fifth = start(rows.at(order[from + 4]));
        int sixth = start(rows.at(order[from + 5]));
        int seventh = start(rows.at(order[from + 6]));
        int eighth = start(rows.at(order[from + 7]));
        int at = to;
        for (int n = 0; n < pixelsPerImage(); n++) {
            target[at] = SCALED[Byte.toUnsignedInt(pixels[first + n])];
            target[at + 1] = SCALED[Byte.toUnsignedInt(pixels[second + n])];
            target[at + 2] = SCALED[Byte.toUnsignedInt(pixels[third + n])];
            target[at + 3] = SCALED[Byte.toUnsignedInt(pixels[fourth + n])];
            target[at + 4] = SCALED[Byte.toUnsignedInt(pixels[fifth + n])];
            target[at + 5] = SCALED[Byte.toUnsignedInt(pixels[sixth + n])];
            target[at + 6] = SCALED[Byte.toUnsignedInt(pixels[seventh + n])];
            target[at + 7] = SCALED[Byte.toUnsignedInt(pixels[eighth + n])];
            at += stride;
        }
    }

    private int start(int image) {
        return Objects.checkIndex(image, count) * pixelsPerImage();
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
