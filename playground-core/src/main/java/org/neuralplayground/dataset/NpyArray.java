package org.neuralplayground.dataset;

import java.nio.ByteBuffer;
import java.util.List;

/// An array of numbers as NumPy stores it: a type, a shape, and the elements in C order (the last
/// dimension's side by side), whichever way the file had them. Immutable.
///
/// It keeps the file's bytes and decodes an element when asked, so that a byte stays a byte.
public final class NpyArray {
    private final String name;
    private final NpyType type;
    private final List<Integer> shape;
    private final ByteBuffer elements;

    /// @param name file and entry, for messages
    /// @param elements in C order, in the buffer's byte order. Not modified, not copied.
    NpyArray(String name, NpyType type, List<Integer> shape, ByteBuffer elements) {
        this.name = name;
        this.type = type;
        this.shape = List.copyOf(shape);
        this.elements = elements;
    }

    public NpyType type() {
        return type;
    }

    /// Each dimension's size; none for a single number.
    public List<Integer> shape() {
        return shape;
    }

    /// The product of the shape.
    public int size() {
        return elements.limit() / type.bytes();
    }

    /// An element; a 64-bit whole number is rounded to the nearest `double`.
    ///
    /// @param index in C order
    /// @throws IndexOutOfBoundsException where it is not in [0, size)
    public double number(int index) {
        return type.number(elements, Math.multiplyExact(index, type.bytes()));
    }

    /// An element that must be whole and fit in an `int`.
    ///
    /// @param index in C order
    /// @throws IndexOutOfBoundsException where it is not in [0, size)
    /// @throws DatasetException where it is no such number
    public int wholeNumber(int index) {
        double number = number(index);
        if (number != (int) number) {
            throw wrong(index, "must be a whole number of 32 bits, was " + shown(index));
        }
        return (int) number;
    }

    /// All elements in C order, which must be whole and fit in an `int`: labels.
    ///
    /// @throws DatasetException where one is no such number
    public int[] toWholeNumbers() {
        int[] numbers = new int[size()];
        for (int n = 0; n < numbers.length; n++) {
            numbers[n] = wholeNumber(n);
        }
        return numbers;
    }

    /// The first dimension as rows and all others as columns, rounded to single precision.
    ///
    /// @throws DatasetException where the array has no dimension, or a number is not finite in
    ///   single precision
    public Table toTable() {
        if (shape.isEmpty()) {
            throw new DatasetException(name, "header", "array must have a dimension, had none");
        }
        float[] numbers = new float[size()];
        for (int n = 0; n < numbers.length; n++) {
            numbers[n] = (float) number(n);
            if (!Float.isFinite(numbers[n])) {
                throw wrong(n, "must be finite in single precision, was " + shown(n));
            }
        }
        int columns = shape.stream().skip(1).reduce(1, Math::multiplyExact);
        return Table.around(shape.getFirst(), columns, numbers);
    }

    /// Pictures, as Keras' `mnist.npz` has them: unsigned bytes, pictures x rows x columns.
    ///
    /// @throws DatasetException where the array is none such
    public ByteImages toByteImages() {
        if (type != NpyType.U1 || shape.size() != 3 || shape.get(1) < 1 || shape.get(2) < 1) {
            throw new DatasetException(
                    name,
                    "header",
                    "images must be u1 of three dimensions, were %s of %s"
                            .formatted(type.code(), shape));
        }
        byte[] pixels = new byte[size()];
        elements.get(0, pixels);
        return ByteImages.around(shape.getFirst(), shape.get(1), shape.get(2), pixels);
    }

    private String shown(int index) {
        return type.isWhole()
                ? shownWhole(type.whole(elements, index * type.bytes()))
                : String.valueOf(number(index));
    }

    private String shownWhole(long bits) {
        return type == NpyType.U8 ? Long.toUnsignedString(bits) : String.valueOf(bits);
    }

    private DatasetException wrong(int index, String rule) {
        return new DatasetException(name, "element " + index, rule);
    }

    @Override
    public String toString() {
        return "NpyArray[" + type.code() + " of " + shape + "]";
    }
}
