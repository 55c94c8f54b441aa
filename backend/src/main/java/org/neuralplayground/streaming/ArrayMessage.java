package org.neuralplayground.streaming;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A message of a text playground or of word vectors, as docs/stream-format.md describes kinds 3 to
/// 6: a head in JSON, and behind it arrays that the head's last field lists. Head and arrays each
/// begin at a multiple of [#ALIGNMENT] bytes.
final class ArrayMessage {
    private static final int ALIGNMENT = 4;
    private static final int RESERVED_BYTES = 2;
    private static final int PREFIX_BYTES = MessageKind.BYTES + RESERVED_BYTES + Integer.BYTES;
    private static final byte BLANK = ' ';
    private static final JsonMapper JSON = JsonMapper.shared();

    /// What the head says of an array.
    ///
    /// @param type `u8` or `f32`
    private record Listed(String name, String type, List<Integer> shape) {}

    private final MessageKind kind;
    private final List<Listed> listed = new ArrayList<>();
    private final List<byte[]> contents = new ArrayList<>();

    ArrayMessage(MessageKind kind) {
        this.kind = kind;
    }

    /// Adds an array of numbers.
    ///
    /// @param values row by row, as many as the shape has places
    ArrayMessage numbers(String name, List<Integer> shape, IntToDoubleFunction values) {
        int count = places(shape);
        LittleEndian bytes = new LittleEndian(count * Float.BYTES);
        IntStream.range(0, count).forEach(place -> bytes.f32(values.applyAsDouble(place)));
        return add(new Listed(name, "f32", shape), bytes.message().array());
    }

    /// Adds an array of bytes.
    ///
    /// @param values row by row, each in [0, 255]
    ArrayMessage bytes(String name, List<Integer> shape, IntUnaryOperator values) {
        int count = places(shape);
        LittleEndian bytes = new LittleEndian(count);
        IntStream.range(0, count).forEach(place -> bytes.u8(values.applyAsInt(place)));
        return add(new Listed(name, "u8", shape), bytes.message().array());
    }

    /// The whole message.
    ///
    /// @param head its fields but `arrays`, in their order
    ByteBuffer encode(Record head) {
        ObjectNode fields = JSON.valueToTree(head);
        fields.set("arrays", JSON.valueToTree(listed));
        byte[] text = JSON.writeValueAsString(fields).getBytes(StandardCharsets.UTF_8);
        int headBytes = aligned(text.length);
        int size = PREFIX_BYTES + headBytes;
        for (byte[] content : contents) {
            size = aligned(size) + content.length;
        }
        LittleEndian message = new LittleEndian(size);
        kind.write(message);
        message.u16(0).u32(headBytes).raw(text);
        fill(message, headBytes - text.length, BLANK);
        for (byte[] content : contents) {
            fill(message, aligned(message.position()) - message.position(), (byte) 0);
            message.raw(content);
        }
        return message.message();
    }

    private ArrayMessage add(Listed array, byte[] content) {
        listed.add(array);
        contents.add(content);
        return this;
    }

    private static void fill(LittleEndian message, int count, byte value) {
        for (int n = 0; n < count; n++) {
            message.u8(value);
        }
    }

    private static int places(List<Integer> shape) {
        return shape.stream().reduce(1, Math::multiplyExact);
    }

    private static int aligned(int bytes) {
        return Math.ceilDiv(bytes, ALIGNMENT) * ALIGNMENT;
    }
}
