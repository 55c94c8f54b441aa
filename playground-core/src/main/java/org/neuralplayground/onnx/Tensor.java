package org.neuralplayground.onnx;

import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;

/// A constant of a graph, such as a layer's weights: `TensorProto`.
///
/// @param dimensions none for a single number
/// @param bytes the elements, the last dimension's next to each other, little-endian
record Tensor(Value value, ElementType type, List<Long> dimensions, ByteString bytes) {
    private static final int DIMENSIONS = 1;
    private static final int TYPE = 2;
    private static final int NAME = 8;
    private static final int RAW = 9;

    Tensor {
        dimensions = List.copyOf(dimensions);
    }

    /// Copies the numbers.
    ///
    /// @throws IllegalArgumentException where there are not as many as the dimensions say
    static Tensor of(Value value, float[] numbers, long... dimensions) {
        long count = Arrays.stream(dimensions).reduce(1, Math::multiplyExact);
        if (count != numbers.length) {
            throw new IllegalArgumentException(
                    "%s must have %d numbers, had %d"
                            .formatted(value.name(), count, numbers.length));
        }
        ByteBuffer buffer = littleEndian(numbers.length, Float.BYTES);
        buffer.asFloatBuffer().put(numbers);
        return new Tensor(
                value,
                ElementType.FLOAT,
                Arrays.stream(dimensions).boxed().toList(),
                ByteString.copyFrom(buffer));
    }

    /// Copies a row of whole numbers.
    static Tensor of(Value value, long... numbers) {
        ByteBuffer buffer = littleEndian(numbers.length, Long.BYTES);
        buffer.asLongBuffer().put(numbers);
        return new Tensor(
                value,
                ElementType.INT64,
                List.of((long) numbers.length),
                ByteString.copyFrom(buffer));
    }

    private static ByteBuffer littleEndian(int count, int bytes) {
        return ByteBuffer.allocate(Math.multiplyExact(count, bytes)).order(ByteOrder.LITTLE_ENDIAN);
    }

    Message toMessage() {
        return new Message()
                .wholes(DIMENSIONS, dimensions)
                .whole(TYPE, type.code())
                .text(NAME, value.name())
                .bytes(RAW, bytes);
    }
}
