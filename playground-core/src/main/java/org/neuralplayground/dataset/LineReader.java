package org.neuralplayground.dataset;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The lines of a text in UTF-8, plain or packed with gzip, counted and limited in length. A line
/// ends with LF or CR LF, the last one also with the text. A byte order mark before the first is
/// not part of it.
public final class LineReader implements Closeable {
    private static final int MAX_BYTES = 1 << 20;
    private static final int BUFFER = 1 << 13;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final SourceStream source;
    private final byte[] buffer = new byte[BUFFER];
    private int next;
    private int filled;
    private long consumed;
    private int line;

    /// @param source closed with the reader
    LineReader(SourceStream source) {
        this.source = source;
    }

    /// Opens a file.
    ///
    /// @throws DatasetException where it begins as gzip does and is no gzip
    /// @throws IOException where it cannot be read
    public static LineReader open(Path file) throws IOException {
        return new LineReader(SourceStream.open(file));
    }

    /// Reads a file's bytes, which are closed with the reader.
    ///
    /// @param name for messages
    /// @throws DatasetException where they begin as gzip does and are no gzip
    /// @throws IOException where they cannot be read
    public static LineReader open(String name, InputStream file) throws IOException {
        return new LineReader(SourceStream.open(name, file));
    }

    /// The next line without its end, or null after the last.
    ///
    /// @throws DatasetException where it is longer than a million bytes, or not UTF-8
    /// @throws IOException where the file cannot be read
    public @Nullable String next() throws IOException {
        long start = consumed;
        int value = nextByte();
        if (value < 0) {
            return null;
        }
        line++;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        while (value >= 0 && value != '\n') {
            if (bytes.size() == MAX_BYTES) {
                throw wrong("must have at most %d bytes, had more".formatted(MAX_BYTES));
            }
            bytes.write(value);
            value = nextByte();
        }
        return trimmed(decoded(bytes.toByteArray(), start));
    }

    private int nextByte() throws IOException {
        if (next == filled) {
            next = 0;
            filled = Math.max(0, source.read(buffer, 0, BUFFER));
            if (filled == 0) {
                return -1;
            }
        }
        consumed++;
        return Byte.toUnsignedInt(buffer[next++]);
    }

    private String decoded(byte[] bytes, long start) {
        try {
            return Utf8.decode(bytes);
        } catch (NotUtf8Exception mistake) {
            throw wrong(
                    "must be UTF-8, but the byte at offset %d is %s"
                            .formatted(start + mistake.offset(), mistake.shownValue()),
                    mistake);
        }
    }

    private String trimmed(String text) {
        int start = line == 1 && text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
        int end = text.endsWith("\r") ? text.length() - 1 : text.length();
        return text.substring(start, end);
    }

    /// A complaint about the line that was read last.
    public DatasetException wrong(String rule) {
        return new DatasetException(source.name(), "line " + line, rule);
    }

    DatasetException wrong(String rule, Throwable cause) {
        return new DatasetException(source.name(), "line " + line, rule, cause);
    }

    /// The number of the line that was read last, from 1.
    public int line() {
        return line;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
