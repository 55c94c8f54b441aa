package org.neuralplayground.snapshot;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;

/// Writes the state of a training, number after number, big-endian. [SnapshotReader] reads them in
/// the same order. Not thread-safe.
public final class SnapshotWriter {
    private static final int START = 1024;
    private static final long LARGEST_ARRAY = Integer.MAX_VALUE - 8;

    private ByteBuffer bytes = ByteBuffer.allocate(START);

    public void putBoolean(boolean value) {
        room(1).put((byte) (value ? 1 : 0));
    }

    public void putInt(int value) {
        room(Integer.BYTES).putInt(value);
    }

    public void putLong(long value) {
        room(Long.BYTES).putLong(value);
    }

    public void putDouble(double value) {
        room(Double.BYTES).putDouble(value);
    }

    /// Writes numbers bit by bit; only one byte where all are 0, but not -0.
    ///
    /// @param values not modified
    public void putFloats(float[] values) {
        boolean allZero = true;
        for (int n = 0; allZero && n < values.length; n++) {
            allZero = Float.floatToRawIntBits(values[n]) == 0;
        }
        putBoolean(allZero);
        if (!allZero) {
            ByteBuffer room = room(Math.multiplyExact(values.length, Float.BYTES));
            room.asFloatBuffer().put(values);
            room.position(room.position() + values.length * Float.BYTES);
        }
    }

    /// Writes truth values, eight a byte; only one byte where all are false.
    public void putBits(BitSet bits, int count) {
        putBoolean(bits.isEmpty());
        if (!bits.isEmpty()) {
            byte[] packed = Arrays.copyOf(bits.toByteArray(), (count + Byte.SIZE - 1) / Byte.SIZE);
            room(packed.length).put(packed);
        }
    }

    /// Closes the snapshot.
    public Snapshot close(Snapshot.Kind kind, SpecHash spec) {
        return new Snapshot(kind, spec, Arrays.copyOf(bytes.array(), bytes.position()));
    }

    private ByteBuffer room(int count) {
        if (bytes.remaining() < count) {
            int needed = Math.addExact(bytes.position(), count);
            int size = (int) Math.max(needed, Math.min(2L * needed, LARGEST_ARRAY));
            bytes = ByteBuffer.wrap(Arrays.copyOf(bytes.array(), size)).position(bytes.position());
        }
        return bytes;
    }
}
