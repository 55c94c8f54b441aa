package org.neuralplayground.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A file's digest")
class FileDigestTest {
    /// The example of FIPS 180-4 for the message `abc`.
    private static final String ABC =
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    /// The example for a million times the letter `a`.
    private static final String MILLION =
            "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0";

    /// SHA-256 of no bytes.
    private static final String EMPTY =
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    @TempDir private Path directory;

    @Test
    void isThatOfTheStandardsExamples() throws IOException {
        byte[] million = new byte[1_000_000];
        Arrays.fill(million, (byte) 'a');
        assertThat(FileDigest.of(file(ascii("abc")))).isEqualTo(new FileDigest(3, ABC));
        assertThat(FileDigest.of(file(million))).isEqualTo(new FileDigest(1_000_000, MILLION));
        assertThat(FileDigest.of(file(new byte[0]))).isEqualTo(new FileDigest(0, EMPTY));
    }

    @Test
    void ofAPackedFileIsThatOfItsContents() throws IOException {
        assertThat(FileDigest.of(file(packed("abc")))).isEqualTo(new FileDigest(3, ABC));
    }

    @Test
    void ofADamagedPackingIsRefused() throws IOException {
        byte[] packed = packed("abc");
        Path file = file(Arrays.copyOf(packed, packed.length - 4));
        assertThatThrownBy(() -> FileDigest.of(file))
                .isInstanceOf(DatasetException.class)
                .hasMessageContaining("packed bytes must be whole");
    }

    @Test
    void hasALengthAndSmallHexadecimalDigits() {
        assertThatThrownBy(() -> new FileDigest(-1, ABC))
                .hasMessage("bytes must not be negative, were -1");
        assertThatThrownBy(() -> new FileDigest(3, "BA78"))
                .hasMessage("SHA-256 must have 64 small hexadecimal digits, was BA78");
        assertThatThrownBy(() -> new FileDigest(3, ABC.replace('b', 'B')))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Path file(byte[] contents) throws IOException {
        return Files.write(directory.resolve("contents"), contents);
    }

    private static byte[] packed(String contents) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(ascii(contents));
        }
        return packed.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
