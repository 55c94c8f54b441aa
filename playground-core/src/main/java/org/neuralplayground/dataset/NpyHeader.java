package org.neuralplayground.dataset;

import java.util.List;

/// What the header of NumPy's `.npy` format says.
///
/// @param descriptor byte order and type: `<f8`, `>i4`, `|u1`, `|O`
/// @param fortranOrder whether the first dimension's elements lie side by side, not the last's
/// @param shape each dimension's size; none for a single number
record NpyHeader(String descriptor, boolean fortranOrder, List<Integer> shape) {
    private static final String OBJECTS = "O";

    NpyHeader {
        shape = List.copyOf(shape);
    }

    /// Whether the elements are Python's objects, pickled.
    boolean hasObjects() {
        return type().equals(OBJECTS);
    }

    boolean isBigEndian() {
        return descriptor.startsWith(">");
    }

    /// The descriptor without its byte order.
    String type() {
        boolean hasOrder = !descriptor.isEmpty() && "<>|=".indexOf(descriptor.charAt(0)) >= 0;
        return hasOrder ? descriptor.substring(1) : descriptor;
    }

    /// The product of the shape, as far as 2^62.
    long size() {
        long size = 1;
        for (int dimension : shape) {
            size = Math.min(size, 1L << 31) * dimension;
        }
        return size;
    }
}
