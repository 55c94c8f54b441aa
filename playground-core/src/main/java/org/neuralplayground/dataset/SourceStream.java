package org.neuralplayground.dataset;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/// A file's unpacked bytes, counted and limited. What its packing shows to be damaged is a
/// [DatasetException] that names the file and the offset; what the disk refuses stays an
/// [IOException].
///
/// Nothing is allocated on a header's word: room grows with the bytes that are there.
final class SourceStream extends InputStream {
    /// Unpacked bytes that a file or an entry may have.
    static final long MAX_BYTES = 1L << 28;

    private static final int BUFFER = 1 << 14;

    private final String name;
    private final InputStream bytes;
    private long offset;

    /// @param name the file, and the entry where it is an archive
    /// @param bytes unpacked
    SourceStream(String name, InputStream bytes) {
        this.name = name;
        this.bytes = new BufferedInputStream(bytes, BUFFER);
    }

    /// A file, which is unpacked where it begins as gzip does (RFC 1952). As with gzip itself, what
    /// follows the packed part without being one is not read.
    static SourceStream open(Path file) throws IOException {
        return open(String.valueOf(file.getFileName()), Files.newInputStream(file));
    }

    /// The same with a file's bytes, which are closed with the stream.
    static SourceStream open(String name, InputStream file) throws IOException {
        InputStream bytes = new BufferedInputStream(file);
        try {
            return new SourceStream(name, unpacked(bytes));
        } catch (EOFException | ZipException damage) {
            bytes.close();
            throw new DatasetException(name, "offset 0", "gzip's header must be whole", damage);
        } catch (IOException failure) {
            bytes.close();
            throw failure;
        }
    }

    private static InputStream unpacked(InputStream bytes) throws IOException {
        bytes.mark(2);
        int magic = bytes.read() | bytes.read() << Byte.SIZE;
        bytes.reset();
        return magic == GZIPInputStream.GZIP_MAGIC ? new GZIPInputStream(bytes, BUFFER) : bytes;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int read;
        try {
            read = bytes.read(target, from, length);
        } catch (EOFException | ZipException damage) {
            throw damaged("packed bytes must be whole, but " + damage.getMessage(), damage);
        }
        offset += Math.max(0, read);
        if (offset > MAX_BYTES) {
            throw damaged("must unpack to at most %d bytes, had more".formatted(MAX_BYTES));
        }
        return read;
    }

    /// Exactly so many bytes.
    ///
    /// @param what is said where they are not there
    byte[] read(long count, String what) throws IOException {
        if (count > MAX_BYTES - offset) {
            throw damaged(
                    "%s must have at most %d bytes, declared %d"
                            .formatted(what, MAX_BYTES - offset, count));
        }
        long start = offset;
        byte[] read = readNBytes((int) count);
        if (read.length < count) {
            throw new DatasetException(
                    name,
                    "offset " + start,
                    "%s must have %d bytes, had %d".formatted(what, count, read.length));
        }
        return read;
    }

    /// All that follows.
    ///
    /// @param most bytes that it may have
    byte[] rest(long most, String what) throws IOException {
        byte[] rest = readNBytes((int) Math.min(most + 1, MAX_BYTES));
        if (rest.length > most) {
            throw damaged("%s must have at most %d bytes, had more".formatted(what, most));
        }
        return rest;
    }

    /// @throws DatasetException where more follows
    void requireEnd() throws IOException {
        if (read() >= 0) {
            throw new DatasetException(
                    name, "offset " + (offset - 1), "the file must end here, had more bytes");
        }
    }

    /// Bytes read so far.
    long offset() {
        return offset;
    }

    String name() {
        return name;
    }

    /// At the present offset.
    DatasetException damaged(String rule) {
        return new DatasetException(name, "offset " + offset, rule);
    }

    DatasetException damaged(String rule, Throwable cause) {
        return new DatasetException(name, "offset " + offset, rule, cause);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
