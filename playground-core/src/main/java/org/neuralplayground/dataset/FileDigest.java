package org.neuralplayground.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// By what a file's contents are told from all others: their length and their SHA-256 (FIPS 180-4).
/// A file that is packed with gzip has the digest of what it unpacks to.
///
/// @param bytes unpacked, from 0
/// @param sha256 64 small hexadecimal digits
public record FileDigest(long bytes, String sha256) {
    private static final int BUFFER = 1 << 16;
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    public FileDigest {
        if (bytes < 0) {
            throw new IllegalArgumentException("bytes must not be negative, were " + bytes);
        }
        if (!SHA_256.matcher(sha256).matches()) {
            throw new IllegalArgumentException(
                    "SHA-256 must have 64 small hexadecimal digits, was " + sha256);
        }
    }

    /// Reads a file to its end, in pieces of 64 KiB.
    ///
    /// @throws DatasetException where it begins as gzip does and is damaged, or is longer than any
    ///   data set
    /// @throws IOException where it cannot be read
    public static FileDigest of(Path file) throws IOException {
        MessageDigest digest = newDigest();
        byte[] buffer = new byte[BUFFER];
        long bytes = 0;
        try (SourceStream source = SourceStream.open(file)) {
            for (int read = source.read(buffer, 0, BUFFER);
                    read >= 0;
                    read = source.read(buffer, 0, BUFFER)) {
                digest.update(buffer, 0, read);
                bytes += read;
            }
        }
        return new FileDigest(bytes, HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform must have SHA-256", impossible);
        }
    }
}
