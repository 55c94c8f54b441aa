package org.neuralplayground.link;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/// Text in the query of an address: RFC 3986's percent-encoding of UTF-8, and on reading also `+`
/// for a space as HTML forms write it.
final class PercentEncoding {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    /// RFC 3986's unreserved marks, and the comma, which it allows in a query and our lists need.
    private static final String PLAIN_MARKS = "-._~,";

    static String encode(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            if (isPlain(octet)) {
                encoded.append((char) octet);
            } else {
                encoded.append('%').append(HEX.toHexDigits(octet));
            }
        }
        return encoded.toString();
    }

    /// The text, or nothing where an escape is broken or the bytes are no UTF-8.
    static Optional<String> decode(String encoded) {
        try {
            return octets(encoded).map(PercentEncoding::text);
        } catch (UnreadableException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> octets(String encoded) {
        ByteBuffer source = utf8(encoded);
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(source.remaining());
        while (source.hasRemaining()) {
            byte octet = source.get();
            if (octet != '%') {
                decoded.write(octet == '+' ? ' ' : octet);
                continue;
            }
            if (source.remaining() < 2) {
                return Optional.empty();
            }
            int high = hexDigit(source.get());
            int low = hexDigit(source.get());
            if (high < 0 || low < 0) {
                return Optional.empty();
            }
            decoded.write(high * 16 + low);
        }
        return Optional.of(decoded.toByteArray());
    }

    private static ByteBuffer utf8(String text) {
        try {
            return StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        } catch (CharacterCodingException halfASurrogatePair) {
            throw new UnreadableException(halfASurrogatePair);
        }
    }

    private static String text(byte[] octets) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets)).toString();
        } catch (CharacterCodingException noUtf8) {
            throw new UnreadableException(noUtf8);
        }
    }

    private static int hexDigit(byte octet) {
        return HexFormat.isHexDigit(octet) ? HexFormat.fromHexDigit(octet) : -1;
    }

    private static boolean isPlain(byte octet) {
        return (octet >= 'a' && octet <= 'z')
                || (octet >= 'A' && octet <= 'Z')
                || (octet >= '0' && octet <= '9')
                || PLAIN_MARKS.indexOf(octet) >= 0;
    }

    /// Carries the checked exception of a charset through an [Optional].
    private static final class UnreadableException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnreadableException(CharacterCodingException cause) {
            super(cause);
        }
    }

    private PercentEncoding() {}
}
