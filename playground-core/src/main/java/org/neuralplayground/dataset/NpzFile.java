package org.neuralplayground.dataset;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// NumPy's and Keras' `.npz`: a zip archive of `.npy` arrays, each read when asked for.
///
/// Arrays of Python's objects are read only where they are lists of whole numbers, as in Keras'
/// `imdb.npz` and `reuters.npz`: nothing that a pickle names is ever run.
public final class NpzFile implements Closeable {
    private static final String SUFFIX = ".npy";

    private final String name;
    private final ZipFile archive;

    private NpzFile(String name, ZipFile archive) {
        this.name = name;
        this.archive = archive;
    }

    /// Opens an archive and reads its directory.
    ///
    /// @throws DatasetException where it is no zip archive
    /// @throws IOException where it cannot be read
    public static NpzFile open(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (Files.size(file) == 0) {
            throw new DatasetException(name, "offset 0", "must be a zip archive, was empty");
        }
        try {
            return new NpzFile(name, new ZipFile(file.toFile()));
        } catch (EOFException | ZipException damage) {
            String rule = "must be a whole zip archive, but " + damage.getMessage();
            throw new DatasetException(name, "directory", rule, damage);
        }
    }

    /// The arrays' names, without `.npy`.
    public List<String> names() {
        return archive.stream()
                .map(ZipEntry::getName)
                .filter(entry -> entry.endsWith(SUFFIX))
                .map(entry -> entry.substring(0, entry.length() - SUFFIX.length()))
                .toList();
    }

    /// An array of numbers.
    ///
    /// @throws DatasetException where there is no such array, or it is damaged
    /// @throws IOException where the file cannot be read
    public NpyArray array(String array) throws IOException {
        return read(array, NpyReader::array);
    }

    /// An array of lists of whole numbers, pickled.
    ///
    /// @throws DatasetException where there is no such array, it is damaged, or its pickle has
    ///   anything else
    /// @throws IOException where the file cannot be read
    public TokenLists tokenLists(String array) throws IOException {
        return read(array, NpyReader::tokenLists);
    }

    private <T> T read(String array, Reading<T> reading) throws IOException {
        ZipEntry entry = archive.getEntry(array + SUFFIX);
        if (entry == null) {
            throw new DatasetException(
                    name, "directory", "must have the array %s, had %s".formatted(array, names()));
        }
        CRC32 sum = new CRC32();
        try (InputStream packed = open(entry);
                SourceStream source =
                        new SourceStream(
                                name + ", entry " + entry.getName(),
                                new CheckedInputStream(packed, sum))) {
            T value = reading.read(new NpyReader(source));
            if (sum.getValue() != entry.getCrc()) {
                throw source.damaged(
                        "CRC-32 must be %08x, was %08x".formatted(entry.getCrc(), sum.getValue()));
            }
            return value;
        }
    }

    private InputStream open(ZipEntry entry) throws IOException {
        try {
            return archive.getInputStream(entry);
        } catch (EOFException | ZipException damage) {
            String rule = "must be a whole entry, but " + damage.getMessage();
            throw new DatasetException(name, "entry " + entry.getName(), rule, damage);
        }
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }

    private interface Reading<T> {
        T read(NpyReader reader) throws IOException;
    }
}
