package org.neuralplayground.onnx;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/// A protobuf message in the making, field by field. The numbers of the fields are those of the
/// schema `onnx.proto` of the ONNX project.
final class Message {

    /// One field on its way into the bytes.
    @FunctionalInterface
    private interface Field {
        void writeTo(CodedOutputStream out) throws IOException;
    }

    private final ByteString.Output bytes = ByteString.newOutput();
    private final CodedOutputStream out = CodedOutputStream.newInstance(bytes);

    Message text(int field, String value) {
        return write(stream -> stream.writeString(field, value));
    }

    Message whole(int field, long value) {
        return write(stream -> stream.writeInt64(field, value));
    }

    /// A repeated field.
    Message wholes(int field, Iterable<Long> values) {
        values.forEach(value -> whole(field, value));
        return this;
    }

    Message number(int field, float value) {
        return write(stream -> stream.writeFloat(field, value));
    }

    Message bytes(int field, ByteString value) {
        return write(stream -> stream.writeBytes(field, value));
    }

    /// A message within this one.
    Message message(int field, Message value) {
        return bytes(field, value.toByteString());
    }

    /// The fields so far.
    ByteString toByteString() {
        write(CodedOutputStream::flush);
        return bytes.toByteString();
    }

    /// Writes the fields so far.
    void writeTo(OutputStream target) throws IOException {
        toByteString().writeTo(target);
    }

    private Message write(Field field) {
        try {
            field.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory must take what is written to it", e);
        }
        return this;
    }
}
