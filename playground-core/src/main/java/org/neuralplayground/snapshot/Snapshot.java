package org.neuralplayground.snapshot;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.CRC32C;

/// A training at one moment: all that it takes to go on from there, bit for bit, as if it had never
/// stopped. Immutable.
///
/// As bytes, big-endian:
///
/// | bytes | what |
/// |---|---|
/// | 4 | magic number `NPSN` |
/// | 2 | version of the format, now 1 |
/// | 2 | kind of training |
/// | 32 | SHA-256 of the description of what is trained, see [SpecHash] |
/// | 4 | length n of the state |
/// | n | state, see [SnapshotWriter] |
/// | 4 | CRC-32C of all before |
public final class Snapshot {
    private static final int MAGIC = 'N' << 24 | 'P' << 16 | 'S' << 8 | 'N';
    private static final short VERSION = 1;
    private static final int HEADER = 4 + 2 + 2 + SpecHash.BYTES + 4;
    private static final int CHECKSUM = 4;

    /// Which training a snapshot is of.
    public enum Kind {
        /// Of a playground in the plane.
        PLAYGROUND(1),
        /// Of any network, batch by batch.
        MODEL(2),
        /// Of any network, with history.
        FIT(3);

        private final short code;

        Kind(int code) {
            this.code = (short) code;
        }

        private static Kind of(short code) throws SnapshotException {
            for (Kind kind : values()) {
                if (kind.code == code) {
                    return kind;
                }
            }
            throw new SnapshotException(
                    "kind of snapshot must be in [1, %d], was %d".formatted(values().length, code));
        }
    }

    private final Kind kind;
    private final SpecHash spec;
    private final byte[] state;

    Snapshot(Kind kind, SpecHash spec, byte[] state) {
        this.kind = kind;
        this.spec = spec;
        this.state = state;
    }

    public Kind kind() {
        return kind;
    }

    /// The hash of the description of what is trained.
    public SpecHash spec() {
        return spec;
    }

    /// Reads the state, once it is clear that it is the one that is wanted.
    ///
    /// @throws SnapshotException where the snapshot is of another kind or of something else
    public SnapshotReader open(Kind wantedKind, SpecHash wantedSpec) throws SnapshotException {
        if (kind != wantedKind) {
            throw new SnapshotException(
                    "snapshot must be of kind %s, was of kind %s".formatted(wantedKind, kind));
        }
        if (!spec.equals(wantedSpec)) {
            throw new SnapshotException(
                    "snapshot must be of what is trained here, %s, was of something else, %s"
                            .formatted(wantedSpec, spec));
        }
        return new SnapshotReader(ByteBuffer.wrap(state));
    }

    /// A copy as bytes.
    public byte[] toBytes() {
        ByteBuffer bytes = ByteBuffer.allocate(HEADER + state.length + CHECKSUM);
        bytes.putInt(MAGIC).putShort(VERSION).putShort(kind.code);
        bytes.put(spec.toBytes()).putInt(state.length).put(state);
        return bytes.putInt(checksum(bytes.array())).array();
    }

    /// Reads bytes back.
    ///
    /// @param bytes not modified
    /// @throws SnapshotException where they are no whole, undamaged snapshot of this version
    public static Snapshot of(byte[] bytes) throws SnapshotException {
        int least = HEADER + CHECKSUM;
        if (bytes.length < least) {
            throw new SnapshotException(
                    "snapshot must have at least %d bytes, had %d".formatted(least, bytes.length));
        }
        ByteBuffer header = ByteBuffer.wrap(bytes);
        require("magic number", MAGIC, header.getInt());
        require("version", VERSION, header.getShort());
        require("checksum", checksum(bytes), header.getInt(bytes.length - CHECKSUM));
        Kind kind = Kind.of(header.getShort());
        byte[] spec = new byte[SpecHash.BYTES];
        header.get(spec);
        require("length of the state", bytes.length - least, header.getInt());
        byte[] state = Arrays.copyOfRange(bytes, HEADER, bytes.length - CHECKSUM);
        return new Snapshot(kind, SpecHash.ofBytes(spec), state);
    }

    private static void require(String subject, int wanted, int came) throws SnapshotException {
        if (came != wanted) {
            throw new SnapshotException(
                    "snapshot's %s must be %08x, was %08x".formatted(subject, wanted, came));
        }
    }

    /// Of all bytes but the last four.
    private static int checksum(byte[] bytes) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, 0, bytes.length - CHECKSUM);
        return (int) checksum.getValue();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Snapshot that
                && kind == that.kind
                && spec.equals(that.spec)
                && Arrays.equals(state, that.state);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, spec, Arrays.hashCode(state));
    }

    @Override
    public String toString() {
        return "Snapshot[%s, %d bytes of state]".formatted(kind, state.length);
    }
}
