package org.neuralplayground.snapshot;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The SHA-256 of a description, by which a snapshot knows what it belongs to.
///
/// @param hex 64 hexadecimal digits
public record SpecHash(String hex) {
    static final int BYTES = 32;
    private static final int SHOWN = 12;

    public SpecHash {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException(
                    "a hash must have 64 hexadecimal digits, was " + hex);
        }
    }

    /// The hash of specs: of what their records say of themselves, each on a line of its own. It
    /// changes when a record gets another part, so that older snapshots are refused and not
    /// misread.
    public static SpecHash of(Record... specs) {
        StringBuilder description = new StringBuilder();
        for (Record spec : specs) {
            description.append(spec).append('\n');
        }
        byte[] text = description.toString().getBytes(StandardCharsets.UTF_8);
        return ofBytes(sha256().digest(text));
    }

    static SpecHash ofBytes(byte[] bytes) {
        return new SpecHash(HexFormat.of().formatHex(bytes));
    }

    byte[] toBytes() {
        return HexFormat.of().parseHex(hex);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// Its first digits.
    @Override
    public String toString() {
        return hex.substring(0, SHOWN);
    }
}
