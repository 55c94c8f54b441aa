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
        readOrRefused(images, file -> IdxFiles.images(open(file)));
        readOrRefused(gzip(images), file -> IdxFiles.images(open(file)));
        readOrRefused(labels, file -> IdxFiles.labels(open(file)));
    }

    @Test
    void archives() throws IOException {
        readOrRefused(
                CHANGES / 4,
                zip("a.npy", npy(ARRAY_HEADER, new byte[24])),
                bytes -> {
                    Path file = ReadFiles.file(directory, "file", bytes);
                    try (NpzFile archive = NpzFile.open(file)) {
                        archive.names();
                        return archive.array("a").toTable();
                    }
                });
    }

    @Test
    void arrays() throws IOException {
        readOrRefused(npy(ARRAY_HEADER, new byte[24]), file -> new NpyReader(open(file)).array());
    }

    @Test
    void pickles() throws IOException {
        byte[] sound = ReadFiles.pickled(3, latin1(PICKLE));
        assertThat(new NpyReader(open(sound)).tokenLists())
                .isEqualTo(
                        TokenLists.of(
                                Arrays.asList(
                                        new int[] {1, 513}, new int[] {}, new int[] {65536})));
        readOrRefused(sound, file -> new NpyReader(open(file)).tokenLists());
    }

    @Test
    void textsOfNumbers() throws IOException {
        byte[] table = latin1("a,\"b\"\n1,2.5\n\"3\",-4e2\n");
        readOrRefused(table, file -> CsvReader.read(open(file), CsvFormat.COMMAS_WITH_HEADER));
        readOrRefused(
                gzip(table), file -> CsvReader.read(open(file), CsvFormat.COMMAS_WITH_HEADER));
    }

    private static SourceStream open(byte[] file) throws IOException {
        return SourceStream.open("file", new ByteArrayInputStream(file));
    }

    private static void readOrRefused(byte[] sound, Reading reading) throws IOException {
        readOrRefused(CHANGES, sound, reading);
    }

    private static void readOrRefused(int changes, byte[] sound, Reading reading)
            throws IOException {
        SplittableRandom random = new SplittableRandom(20);
        reading.read(sound);
        int refused = 0;
        for (int n = 0; n < changes; n++) {
            byte[] changed = changed(sound, random);
            long before = allocated();
            try {
                reading.read(changed);
            } catch (DatasetException refusal) {
                refused++;
                assertThat(refusal).hasMessageStartingWith("file, ");
            } catch (IOException | RuntimeException | Error other) {
                fail(HexFormat.of().formatHex(changed), other);
            }
            assertThat(allocated() - before)
                    .as(() -> "bytes allocated for " + HexFormat.of().formatHex(changed))
                    .isLessThan(MOST_BYTES);
        }
        assertThat(refused).as("refused of %d", changes).isGreaterThan(changes / 4);
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
        Object read(byte[] file) throws IOException;
    }
}
