package org.neuralplayground.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.neuralplayground.dataset.ReadFiles.bytes;
import static org.neuralplayground.dataset.ReadFiles.gzip;
import static org.neuralplayground.dataset.ReadFiles.latin1;
import static org.neuralplayground.dataset.ReadFiles.npy;
import static org.neuralplayground.dataset.ReadFiles.zip;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each test changes a small sound file in some thousand seeded ways.
@DisplayName("Whatever a file's bytes are, it is read or refused, within little memory")
class DamagedFilesTest {
    private static final long MOST_BYTES = 4_000_000;
    private static final int CHANGES = 2000;
    private static final String ARRAY_HEADER =
            "{'descr': '<f4', 'fortran_order': True, 'shape': (3, 2), }\n";
    private static final String PICKLE =
            "\u0080\u0002cnumpy.core.multiarray\n_reconstruct\nq\u0001cnumpy\nndarray\nq\u0002K\0\u0085"
                    + "U\u0001b\u0087Rq\u0003(K\u0001K\u0003\u0085cnumpy\ndtype\nq\u0004U\u0002O8K\0K\u0001"
                    + "\u0087Rq\u0005(K\u0003U\u0001|NNNJ\u00ff\u00ff\u00ff\u00ffJ\u00ff\u00ff\u00ff\u00ff"
                    + "K?tb\u0089]q\u0006(]q\u0007(K\u0001M\u0001\u0002e]q\u0008]r\u0001\u0002\0\0J\0\0\u0001\0aetb.";

    @TempDir private Path directory;

    @Test
    void imagesAndLabels() throws IOException {
        byte[] images = bytes(0, 0, 8, 3, 0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 1, 1, 2, 3, 4);
        byte[] labels = bytes(0, 0, 8, 1, 0, 0, 0, 4, 1, 2, 3, 4);
        readOrRefused(images, IdxFiles::images);
        readOrRefused(gzip(images), IdxFiles::images);
        readOrRefused(labels, IdxFiles::labels);
    }

    @Test
    void archives() throws IOException {
        readOrRefused(
                zip("a.npy", npy(ARRAY_HEADER, new byte[24])),
                file -> {
                    try (NpzFile archive = NpzFile.open(file)) {
                        archive.names();
                        return archive.array("a").toTable();
                    }
                });
    }

    @Test
    void arrays() throws IOException {
        readOrRefused(
                npy(ARRAY_HEADER, new byte[24]),
                file -> {
                    try (SourceStream source = SourceStream.open(file)) {
                        return new NpyReader(source).array();
                    }
                });
    }

    @Test
    void pickles() throws IOException {
        byte[] sound = ReadFiles.pickled(3, latin1(PICKLE));
        assertThat(texts(new SourceStream("sound", new ByteArrayInputStream(sound))))
                .isEqualTo(
                        TokenLists.of(
                                Arrays.asList(
                                        new int[] {1, 513}, new int[] {}, new int[] {65536})));
        readOrRefused(
                sound,
                file -> {
                    try (SourceStream source = SourceStream.open(file)) {
                        return texts(source);
                    }
                });
    }

    @Test
    void textsOfNumbers() throws IOException {
        byte[] table = latin1("a,\"b\"\n1,2.5\n\"3\",-4e2\n");
        readOrRefused(table, file -> CsvReader.read(file, CsvFormat.COMMAS_WITH_HEADER));
        readOrRefused(gzip(table), file -> CsvReader.read(file, CsvFormat.COMMAS_WITH_HEADER));
    }

    private static TokenLists texts(SourceStream source) throws IOException {
        return new NpyReader(source).tokenLists();
    }

    private void readOrRefused(byte[] sound, Reading reading) throws IOException {
        SplittableRandom random = new SplittableRandom(20);
        reading.read(ReadFiles.file(directory, "sound", sound));
        int refused = 0;
        for (int n = 0; n < CHANGES; n++) {
            byte[] changed = changed(sound, random);
            Path file = ReadFiles.file(directory, "changed", changed);
            long before = allocated();
            try {
                reading.read(file);
            } catch (DatasetException refusal) {
                refused++;
                assertThat(refusal).hasMessageStartingWith("changed, ");
            } catch (IOException | RuntimeException | Error other) {
                fail(HexFormat.of().formatHex(changed), other);
            }
            assertThat(allocated() - before)
                    .as("bytes allocated for %s", HexFormat.of().formatHex(changed))
                    .isLessThan(MOST_BYTES);
        }
        assertThat(refused).as("refused of %d", CHANGES).isGreaterThan(CHANGES / 4);
    }

    /// Cut off, longer, or with one to four bytes changed, of which a changed one is any or an
    /// extreme.
    private static byte[] changed(byte[] sound, SplittableRandom random) {
        int kind = random.nextInt(8);
        if (kind == 0) {
            return Arrays.copyOf(sound, random.nextInt(sound.length));
        }
        byte[] changed = Arrays.copyOf(sound, sound.length + (kind == 1 ? 1 : 0));
        for (int n = kind == 1 ? 4 : random.nextInt(4); n < 4; n++) {
            int place = random.nextInt(changed.length);
            changed[place] =
                    switch (random.nextInt(4)) {
                        case 0 -> (byte) (changed[place] ^ 1 << random.nextInt(8));
                        case 1 -> (byte) 0xff;
                        case 2 -> 0x7f;
                        default -> (byte) random.nextInt(256);
                    };
        }
        return changed;
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean())
                .getCurrentThreadAllocatedBytes();
    }

    private interface Reading {
        Object read(Path file) throws IOException;
    }
}
