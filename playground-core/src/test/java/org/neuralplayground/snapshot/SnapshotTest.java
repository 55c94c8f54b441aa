package org.neuralplayground.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.BitSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A snapshot")
class SnapshotTest {
    private record Spec(int number) {}

    private static final SpecHash SPEC = SpecHash.of(new Spec(1));

    private static SnapshotWriter written() {
        SnapshotWriter to = new SnapshotWriter();
        to.putBoolean(true);
        to.putInt(-7);
        to.putLong(1L << 40);
        to.putDouble(Double.NaN);
        to.putFloats(new float[] {1, -0f, Float.NaN, Float.MIN_VALUE});
        to.putFloats(new float[1_000]);
        BitSet bits = new BitSet();
        bits.set(3);
        bits.set(18);
        to.putBits(bits, 19);
        to.putBits(new BitSet(), 5_000);
        return to;
    }

    private static Snapshot snapshot() {
        return written().close(Snapshot.Kind.MODEL, SPEC);
    }

    @Test
    void givesBackWhatWasWritten() throws SnapshotException {
        Snapshot read = Snapshot.of(snapshot().toBytes());
        assertThat(read).isEqualTo(snapshot()).hasSameHashCodeAs(snapshot());
        assertThat(read.kind()).isEqualTo(Snapshot.Kind.MODEL);
        SnapshotReader from = read.open(Snapshot.Kind.MODEL, SPEC);
        assertThat(from.getBoolean()).isTrue();
        assertThat(from.getInt("number", -10, 0)).isEqualTo(-7);
        assertThat(from.getLong()).isEqualTo(1L << 40);
        assertThat(from.getDouble()).isNaN();
        float[] numbers = new float[4];
        from.getFloats(numbers);
        assertThat(numbers).containsExactly(1, -0f, Float.NaN, Float.MIN_VALUE);
        float[] zeros = new float[1_000];
        Arrays.fill(zeros, 5);
        from.getFloats(zeros);
        assertThat(zeros).containsOnly(0);
        assertThat(from.getBits(19).stream()).containsExactly(3, 18);
        assertThat(from.getBits(5_000).isEmpty()).isTrue();
        from.requireEnd();
    }

    @Test
    void isRefusedWithEachSingleByteFlipped() {
        byte[] bytes = snapshot().toBytes();
        for (int n = 0; n < bytes.length; n++) {
            for (int flip : new int[] {0x01, 0x80, 0xff}) {
                byte[] damaged = bytes.clone();
                damaged[n] ^= (byte) flip;
                assertRefused(damaged);
            }
        }
    }

    @Test
    void isRefusedCutOffAnywhereOrWithMoreBehindIt() {
        byte[] bytes = snapshot().toBytes();
        for (int length = 0; length < bytes.length; length++) {
            assertRefused(Arrays.copyOf(bytes, length));
        }
        assertRefused(Arrays.copyOf(bytes, bytes.length + 1));
    }

    private static void assertRefused(byte[] bytes) {
        assertThatExceptionOfType(SnapshotException.class)
                .isThrownBy(() -> Snapshot.of(bytes))
                .withMessageContaining("must");
    }

    @Test
    void saysWhatIsWrong() {
        assertThatExceptionOfType(SnapshotException.class)
                .isThrownBy(() -> Snapshot.of(new byte[10]))
                .withMessage("snapshot must have at least 48 bytes, had 10");
        assertThatExceptionOfType(SnapshotException.class)
                .isThrownBy(() -> Snapshot.of(new byte[100]))
                .withMessage("snapshot's magic number must be 4e50534e, was 00000000");
        byte[] newer = snapshot().toBytes();
        newer[5] = 2;
        assertThatExceptionOfType(SnapshotException.class)
                .isThrownBy(() -> Snapshot.of(newer))
                .withMessage("snapshot's version must be 00000001, was 00000002");
    }

    @Test
    void opensOnlyForWhatItIsOf() {
        assertThatExceptionOfType(SnapshotException.class)
                .isThrownBy(() -> snapshot().open(Snapshot.Kind.FIT, SPEC))
                .withMessage("snapshot must be of kind FIT, was of kind MODEL");
        assertThatExceptionOfType(SnapshotException.class)
                .isThrownBy(() -> snapshot().open(Snapshot.Kind.MODEL, SpecHash.of(new Spec(2))))
                .withMessageStartingWith("snapshot must be of what is trained here");
    }

    @Test
    void refusesToReadMoreThanThereIsAndNumbersOutOfRange() throws SnapshotException {
        SnapshotWriter to = new SnapshotWriter();
        to.putInt(5);
        SnapshotReader from = to.close(Snapshot.Kind.MODEL, SPEC).open(Snapshot.Kind.MODEL, SPEC);
        assertThatExceptionOfType(SnapshotException.class)
                .isThrownBy(from::getLong)
                .withMessage("the state at byte 0 must have 8 bytes more, had 4");
        assertThatExceptionOfType(SnapshotException.class)
                .isThrownBy(() -> from.getInt("count", 0, 4))
                .withMessage("count must be in [0, 4], was 5");
    }
}
