package org.neuralplayground.dataset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// UTF-8 as the Unicode Standard defines it (section 3.9, table 3-7). Nothing is replaced: text in
/// another encoding is refused, not read as something that nobody wrote.
public final class Utf8 {
    private Utf8() {}

    /// All bytes as text.
    ///
    /// @param bytes not modified
    /// @throws NotUtf8Exception with the first byte that begins no character
    public static String decode(byte[] bytes) throws NotUtf8Exception {
        return decode(bytes, bytes.length);
    }

    /// The first bytes as text.
    ///
    /// @param bytes not modified
    /// @throws NotUtf8Exception with the first byte that begins no character
    static String decode(byte[] bytes, int count) throws NotUtf8Exception {
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, 0, count);
        // No character of UTF-8 takes fewer bytes than it has UTF-16 units.
        CharBuffer out = CharBuffer.allocate(count);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new NotUtf8Exception(in.position(), Byte.toUnsignedInt(bytes[in.position()]));
        }
        return out.flip().toString();
    }
}
