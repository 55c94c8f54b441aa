package org.neuralplayground.streaming;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// Writes one message of the stream, whose numbers are all little-endian, into a buffer of exactly
/// its size.
final class LittleEndian {
    private final ByteBuffer bytes;

    /// @param size of the message in bytes
    LittleEndian(int size) {
        bytes = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    LittleEndian u8(int value) {
        bytes.put((byte) value);
        return this;
    }

    LittleEndian u16(int value) {
        bytes.putShort((short) value);
        return this;
    }

    LittleEndian u32(long value) {
        bytes.putInt((int) value);
        return this;
    }

    LittleEndian f32(double value) {
        bytes.putFloat((float) value);
        return this;
    }

    LittleEndian f64(double value) {
        bytes.putDouble(value);
        return this;
    }

    LittleEndian raw(byte[] values) {
        bytes.put(values);
        return this;
    }

    /// How many bytes are written.
    int position() {
        return bytes.position();
    }

    /// The whole message, ready to be sent.
    ///
    /// @throws IllegalStateException where the message did not fill its size
    ByteBuffer message() {
        if (bytes.hasRemaining()) {
            throw new IllegalStateException(
                    "a message of %d bytes ended %d early"
                            .formatted(bytes.capacity(), bytes.remaining()));
        }
        return bytes.flip();
    }

    /// Text as the stream has it.
    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
