package org.neuralplayground.dataset;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/// Element types of NumPy's arrays that are numbers, with NumPy's codes.
public enum NpyType {
    F4("f4", Float.BYTES),
    F8("f8", Double.BYTES),
    I1("i1", Byte.BYTES),
    I2("i2", Short.BYTES),
    I4("i4", Integer.BYTES),
    I8("i8", Long.BYTES),
    U1("u1", Byte.BYTES),
    U2("u2", Short.BYTES),
    U4("u4", Integer.BYTES),
    U8("u8", Long.BYTES);

    private final String code;
    private final int bytes;

    NpyType(String code, int bytes) {
        this.code = code;
        this.bytes = bytes;
    }

    static Optional<NpyType> of(String code) {
        return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
    }

    /// As NumPy writes it, without the byte order.
    public String code() {
        return code;
    }

    /// Bytes an element.
    public int bytes() {
        return bytes;
    }

    boolean isWhole() {
        return this != F4 && this != F8;
    }

    /// The element at an offset, rounded to nearest where a 64-bit whole number needs it.
    double number(ByteBuffer elements, int offset) {
        return switch (this) {
            case F4 -> elements.getFloat(offset);
            case F8 -> elements.getDouble(offset);
            case U8 -> unsigned(elements.getLong(offset));
            case I1, I2, I4, I8, U1, U2, U4 -> whole(elements, offset);
        };
    }

    /// The element at an offset; of `U8` the same 64 bits, so that those from 2^63 on are negative.
    long whole(ByteBuffer elements, int offset) {
        return switch (this) {
            case I1 -> elements.get(offset);
            case I2 -> elements.getShort(offset);
            case I4 -> elements.getInt(offset);
            case I8, U8 -> elements.getLong(offset);
            case U1 -> Byte.toUnsignedLong(elements.get(offset));
            case U2 -> Short.toUnsignedLong(elements.getShort(offset));
            case U4 -> Integer.toUnsignedLong(elements.getInt(offset));
            case F4, F8 -> throw new IllegalStateException(this + " has no whole numbers");
        };
    }

    /// Half the number with the lost bit kept sticky, doubled: rounds as the whole would.
    private static double unsigned(long bits) {
        return bits >= 0 ? bits : 2.0 * ((bits >>> 1) | (bits & 1));
    }
}
