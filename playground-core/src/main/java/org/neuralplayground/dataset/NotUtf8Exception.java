package org.neuralplayground.dataset;

import java.nio.charset.CharacterCodingException;
import java.util.Locale;

/// Bytes that are not UTF-8, with the place of the first that is not.
public final class NotUtf8Exception extends CharacterCodingException {
    private static final long serialVersionUID = 1L;

    private final int offset;
    private final int value;

    /// @param offset of the byte among those that were to be read, from 0
    /// @param value of the byte, from 0 to 255
    NotUtf8Exception(int offset, int value) {
        this.offset = offset;
        this.value = value;
    }

    /// Where the byte is, from 0.
    public int offset() {
        return offset;
    }

    /// The byte as two hexadecimal digits: `0xb0`.
    public String shownValue() {
        return "0x" + String.format(Locale.ROOT, "%02x", value);
    }

    @Override
    public String getMessage() {
        return "must be UTF-8, but the byte at offset " + offset + " is " + shownValue();
    }
}
