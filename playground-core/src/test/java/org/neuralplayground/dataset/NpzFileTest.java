package org.neuralplayground.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.neuralplayground.dataset.ReadFiles.bytes;
import static org.neuralplayground.dataset.ReadFiles.npy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Damaged .npz files are refused with the entry, the place and the rule")
class NpzFileTest {
    private static final String HEADER =
            "{'descr': '|u1', 'fortran_order': False, 'shape': (3,), }\n";

    @TempDir private Path directory;

    @Test
    void aWholeArrayReads() throws IOException {
        assertThat(read(npy(HEADER, bytes(1, 2, 255))).toWholeNumbers()).containsExactly(1, 2, 255);
    }

    @Test
    void keysMayComeInAnyOrderAndQuotes() throws IOException {
        String header = "{ \"shape\" :(3L , ) ,'fortran_order':True,'descr':'|u1'}";

        assertThat(read(npy(header, bytes(1, 2, 3))).size()).isEqualTo(3);
    }

    @Test
    void anArchiveMustBeOne() throws IOException {
        Path empty = ReadFiles.file(directory, "empty", bytes());
        assertThatThrownBy(() -> NpzFile.open(empty))
                .isInstanceOf(DatasetException.class)
                .hasMessage("empty, offset 0: must be a zip archive, was empty");
        Path text = ReadFiles.file(directory, "text", ReadFiles.latin1("no archive, just a text"));
        assertThatThrownBy(() -> NpzFile.open(text))
                .isInstanceOf(DatasetException.class)
                .hasMessageStartingWith("text, directory: must be a whole zip archive, but ");
    }

    @Test
    void aChangedByteIsFoundByTheChecksum() throws IOException {
        byte[] archive = ReadFiles.zip("a.npy", npy(HEADER, bytes(1, 2, 3)));
        int directoryStart =
                new String(archive, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        archive[directoryStart + 16] ^= 1;
        Path file = ReadFiles.file(directory, "file", archive);
        try (NpzFile changed = NpzFile.open(file)) {
            assertThatThrownBy(() -> changed.array("a"))
                    .isInstanceOf(DatasetException.class)
                    .hasMessageMatching(
                            "file, entry a\\.npy, offset 71: CRC-32 must be [0-9a-f]{8}, was .*");
        }
    }

    @Test
    void elementsMustBeAsManyAsTheShapeSays() {
        refused(array(HEADER, 1, 2), "offset 68: elements must have 3 bytes, had 2");
        refused(array(HEADER, 1, 2, 3, 4), "offset 71: the file must end here, had more bytes");
    }

    @Test
    void absurdSizesAreRefusedWithoutRoomForThem() {
        refused(
                array(HEADER.replace("3,", "2147483647, 2147483647, 2147483647, 2147483647")),
                "offset 112: elements must have at most 268435344 bytes, declared"
                        + " 4611686016279904256");
        refused(
                array(HEADER.replace("3", "99999999999")),
                "offset 78: a dimension must be at most 2147483647, was 99999999999");
    }

    @Test
    void theMagicNumberAndTheVersionMustBeNumPys() {
        byte[] magic = array(HEADER, 1, 2, 3);
        magic[0] = 0;
        refused(magic, "offset 0: magic number must be \\x93NUMPY, was not");
        byte[] version = array(HEADER, 1, 2, 3);
        version[6] = 4;
        refused(version, "offset 8: version must be 1.0, 2.0 or 3.0, was 4.0");
        byte[] length = array(HEADER, 1, 2, 3);
        length[9] = 120;
        refused(length, "offset 10: header must have at most 10000 bytes, had 30778");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1] | header must have {, had [",
                "{} | header must have the key descr, has not",
                "{'descr': '<f4', 'fortran_order': False} | header must have the key shape, has not",
                "{'descr': 3} | header must have an element type as text, had 3",
                "{'fortran_order': 1} | header must have True or False, had 1",
                "{'shape': 3} | header must have (, had 3",
                "{'shape': (-1,)} | header must be a Python dictionary, is not",
                "{'shape': (3 4)} | header must have ), had 4",
                "{'shape': (3,) 'descr'} | header must have a comma or }, had 'descr'",
                "{'size': 3} | header's keys must be descr, fortran_order, shape; had size",
                "{'descr': | header must be a Python dictionary, is not",
                "{} {} | header must have nothing more after }, had }",
            })
    void aHeaderMustBeTheDictionaryOfThreeKeys(String header, String rule) {
        refused(array(header), "offset " + (10 + header.length()) + ": " + rule);
    }

    private void refused(byte[] npy, String message) {
        ReadFiles.assertDamaged(() -> read(npy), "file, entry a.npy, " + message);
    }

    private NpyArray read(byte[] npy) throws IOException {
        Path path = ReadFiles.file(directory, "file", ReadFiles.zip("a.npy", npy));
        try (NpzFile file = NpzFile.open(path)) {
            return file.array("a");
        }
    }

    private static byte[] array(String header, int... elements) {
        try {
            return npy(header, bytes(elements));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
