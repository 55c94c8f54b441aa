package org.neuralplayground.corpus;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.neuralplayground.dataset.FileDigest;

/// A file as it is published, once and for all: another one of the same name is no substitute.
///
/// @param name under which it is stored; without a folder
/// @param otherNames under which it may lie in a folder too, plain or packed with gzip
/// @param address where it is published
/// @param digest the length and the SHA-256 of what is published
public record PublishedFile(String name, List<String> otherNames, URI address, FileDigest digest) {

    public PublishedFile {
        otherNames = List.copyOf(otherNames);
        Stream.concat(Stream.of(name), otherNames.stream()).forEach(PublishedFile::requireNoFolder);
    }

    private static void requireNoFolder(String name) {
        if (name.isEmpty() || name.startsWith(".") || name.contains("/") || name.contains("\\")) {
            throw new IllegalArgumentException(
                    "name must be a visible file's without a folder, was " + name);
        }
    }

    /// All names under which it may lie in a folder, in the order in which to look.
    public List<String> names() {
        return Stream.concat(Stream.of(name), otherNames.stream()).toList();
    }

    /// How many bytes there are to download.
    public long bytes() {
        return digest.bytes();
    }

    /// Whether a file has these contents, plain or packed with gzip. Reads all of it.
    ///
    /// @throws org.neuralplayground.dataset.DatasetException where its packing is damaged
    /// @throws IOException where it cannot be read
    public boolean isIn(Path file) throws IOException {
        return FileDigest.of(file).equals(digest);
    }
}
