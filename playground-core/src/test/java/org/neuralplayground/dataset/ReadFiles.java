package org.neuralplayground.dataset;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/// Small files written by hand, for tests of the readers.
final class ReadFiles {
    private ReadFiles() {}

    static Path file(Path directory, String name, byte[] bytes) throws IOException {
        return Files.write(directory.resolve(name), bytes);
    }

    /// Bytes from numbers, which may be negative or up to 255.
    static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int n = 0; n < bytes.length; n++) {
            bytes[n] = (byte) values[n];
        }
        return bytes;
    }

    static byte[] joined(byte[]... parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.write(part);
        }
        return out.toByteArray();
    }

    static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
            packed.write(plain);
        }
        return out.toByteArray();
    }

    /// An archive of one entry.
    static byte[] zip(String entry, byte[] plain) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream packed = new ZipOutputStream(out)) {
            packed.putNextEntry(new ZipEntry(entry));
            packed.write(plain);
            packed.closeEntry();
        }
        return out.toByteArray();
    }

    /// A `.npy` file of version 1.0.
    static byte[] npy(String header, byte[] elements) throws IOException {
        byte[] start = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};
        return joined(
                start,
                bytes(header.length() & 0xff, header.length() >> Byte.SIZE),
                latin1(header),
                elements);
    }

    /// A `.npy` file of texts, around a pickle.
    static byte[] pickled(int texts, byte[] pickle) throws IOException {
        return npy(
                "{'descr': '|O', 'fortran_order': False, 'shape': (%d,), }\n".formatted(texts),
                pickle);
    }

    static void assertDamaged(ThrowingCallable reading, String message) {
        assertThatThrownBy(reading).isInstanceOf(DatasetException.class).hasMessage(message);
    }
}
