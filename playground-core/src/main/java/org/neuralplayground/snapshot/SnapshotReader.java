package org.neuralplayground.snapshot;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;

/// Reads what a [SnapshotWriter] wrote, into arrays that are there already: nothing is allocated
/// because a snapshot says so. Not thread-safe.
public final class SnapshotReader {
    private final ByteBuffer bytes;

    SnapshotReader(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    public boolean getBoolean() throws SnapshotException {
        byte value = require(1).get();
        if (value != 0 && value != 1) {
            throw new SnapshotException("a truth value must be 0 or 1, was " + value);
        }
        return value == 1;
    }

    public long getLong() throws SnapshotException {
        return require(Long.BYTES).getLong();
    }

    /// A number that must be in [least, most].
    public long getLong(String subject, long least, long most) throws SnapshotException {
        return checked(subject, getLong(), least, most);
    }

    /// A number that must be in [least, most].
    public int getInt(String subject, int least, int most) throws SnapshotException {
        return (int) checked(subject, require(Integer.BYTES).getInt(), least, most);
    }

    public double getDouble() throws SnapshotException {
        return require(Double.BYTES).getDouble();
    }

    /// As many numbers as there is room for.
    ///
    /// @param values Modified.
    public void getFloats(float[] values) throws SnapshotException {
        if (getBoolean()) {
            Arrays.fill(values, 0);
            return;
        }
        long count = (long) values.length * Float.BYTES;
        require(count).asFloatBuffer().get(values);
        bytes.position(bytes.position() + (int) count);
    }

    /// So many truth values, as indices of those that are true.
    public BitSet getBits(int count) throws SnapshotException {
        if (getBoolean()) {
            return new BitSet(count);
        }
        byte[] packed = new byte[(count + Byte.SIZE - 1) / Byte.SIZE];
        require(packed.length).get(packed);
        BitSet bits = BitSet.valueOf(packed);
        if (bits.length() > count) {
            throw new SnapshotException(
                    "truth values must be %d, were %d".formatted(count, bits.length()));
        }
        return bits;
    }

    /// How many more bytes there are.
    public int remaining() {
        return bytes.remaining();
    }

    /// To be called after the last number.
    ///
    /// @throws SnapshotException where more follows
    public void requireEnd() throws SnapshotException {
        if (bytes.hasRemaining()) {
            throw new SnapshotException(
                    "a snapshot must end with its state, had %d bytes more"
                            .formatted(bytes.remaining()));
        }
    }

    private ByteBuffer require(long count) throws SnapshotException {
        if (bytes.remaining() < count) {
            throw new SnapshotException(
                    "the state at byte %d must have %d bytes more, had %d"
                            .formatted(bytes.position(), count, bytes.remaining()));
        }
        return bytes;
    }

    private static long checked(String subject, long value, long least, long most)
            throws SnapshotException {
        if (value < least || value > most) {
            throw new SnapshotException(
                    "%s must be in [%d, %d], was %d".formatted(subject, least, most, value));
        }
        return value;
    }
}
