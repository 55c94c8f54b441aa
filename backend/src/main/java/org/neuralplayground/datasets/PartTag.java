package org.neuralplayground.datasets;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the host calls the version of a file that a part is the beginning of: its strong entity tag
/// (RFC 9110, section 8.8.3), kept in `NAME.part.etag`. With it, a download goes on only where the
/// host still has that version. Weak tags are of no use for this (section 13.1.5) and not kept.
final class PartTag {
    private static final String SUFFIX = ".etag";
    private static final int MAX_LENGTH = 200;

    /// Visible ASCII characters without a quote, in quotes.
    private static final Pattern STRONG = Pattern.compile("\"[\\x21\\x23-\\x7e]*\"");

    private final Path path;

    PartTag(Path part) {
        this.path = part.resolveSibling(part.getFileName() + SUFFIX);
    }

    /// The tag, where one is kept.
    Optional<String> read() throws IOException {
        if (!Files.isRegularFile(path) || Files.size(path) > MAX_LENGTH) {
            return Optional.empty();
        }
        return strong(Files.readString(path, StandardCharsets.ISO_8859_1));
    }

    /// Keeps a new tag; forgets the last one where there is none.
    ///
    /// @param tag as the host gave it
    void write(Optional<String> tag) throws IOException {
        Optional<String> strong = tag.flatMap(PartTag::strong);
        if (strong.isPresent()) {
            Files.writeString(path, strong.get(), StandardCharsets.ISO_8859_1);
        } else {
            Files.deleteIfExists(path);
        }
    }

    private static Optional<String> strong(String tag) {
        boolean strong = tag.length() <= MAX_LENGTH && STRONG.matcher(tag).matches();
        return strong ? Optional.of(tag) : Optional.empty();
    }
}
