package org.neuralplayground.dataset;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// A text's lines, counted and limited in length. A line ends with LF or CR LF, the last one also
/// with the text. A byte order mark before the first is not part of it.
final class LineReader implements Closeable {
    private static final int MAX_LENGTH = 1 << 20;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String file;
    private final BufferedReader text;
    private int line;

    /// @param source UTF-8; closed with the reader
    LineReader(SourceStream source) {
        file = source.name();
        text = new BufferedReader(new InputStreamReader(source, StandardCharsets.UTF_8));
    }

    /// The next line without its end, or null after the last.
    ///
    /// @throws DatasetException where it is longer than a million characters
    @Nullable String next() throws IOException {
        int character = text.read();
        if (character < 0) {
            return null;
        }
        line++;
        StringBuilder next = new StringBuilder();
        while (character >= 0 && character != '\n') {
            if (next.length() == MAX_LENGTH) {
                throw wrong("must have at most %d characters, had more".formatted(MAX_LENGTH));
            }
            next.append((char) character);
            character = text.read();
        }
        return trimmed(next);
    }

    private String trimmed(StringBuilder next) {
        int end = next.length();
        if (end > 0 && next.charAt(end - 1) == '\r') {
            end--;
        }
        boolean marked = line == 1 && end > 0 && next.charAt(0) == BYTE_ORDER_MARK;
        return next.substring(marked ? 1 : 0, end);
    }

    DatasetException wrong(String rule) {
        return new DatasetException(file, "line " + line, rule);
    }

    DatasetException wrong(String rule, Throwable cause) {
        return new DatasetException(file, "line " + line, rule, cause);
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
