package org.neuralplayground.dataset;

import java.util.Arrays;
import java.util.Objects;

/// One class a picture, as a number from 0 to 255. Immutable.
public final class ByteLabels {
    private final byte[] labels;

    private ByteLabels(byte[] labels) {
        this.labels = labels;
    }

    /// Copied labels.
    ///
    /// @param labels not modified
    public static ByteLabels of(byte... labels) {
        return new ByteLabels(labels.clone());
    }

    /// Labels around an array that nobody else will write to.
    static ByteLabels around(byte[] labels) {
        return new ByteLabels(labels);
    }

    public int count() {
        return labels.length;
    }

    /// A label, from 0 to 255.
    ///
    /// @throws IndexOutOfBoundsException where there is no such label
    public int at(int index) {
        return Byte.toUnsignedInt(labels[index]);
    }

    /// How many have the label.
    public int countOf(int label) {
        int count = 0;
        for (byte each : labels) {
            count += Byte.toUnsignedInt(each) == label ? 1 : 0;
        }
        return count;
    }

    /// The largest label and one more; 0 where there is none.
    public int classes() {
        int classes = 0;
        for (byte label : labels) {
            classes = Math.max(classes, Byte.toUnsignedInt(label) + 1);
        }
        return classes;
    }

    /// Some labels, in the selection's order.
    ///
    /// @throws IndexOutOfBoundsException where there is no such label
    public ByteLabels select(RowSelection selection) {
        byte[] copy = new byte[selection.size()];
        for (int n = 0; n < copy.length; n++) {
            copy[n] = labels[Objects.checkIndex(selection.at(n), labels.length)];
        }
        return new ByteLabels(copy);
    }

    /// The labels as one column of numbers.
    public Table toTable() {
        float[] numbers = new float[labels.length];
        for (int n = 0; n < numbers.length; n++) {
            numbers[n] = at(n);
        }
        return Table.around(numbers.length, 1, numbers);
    }

    /// A copy.
    public int[] toArray() {
        int[] copy = new int[labels.length];
        Arrays.setAll(copy, this::at);
        return copy;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ByteLabels that && Arrays.equals(labels, that.labels);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(labels);
    }

    @Override
    public String toString() {
        return "ByteLabels[" + labels.length + "]";
    }
}
