package org.neuralplayground.dataset;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// Reads one array in NumPy's `.npy` format, versions 1.0 to 3.0 (NumPy Enhancement Proposal 1 and
/// `numpy.lib.format`): `\x93NUMPY`, two bytes of version, the header's length (16 bits in version
/// 1, else 32, little-endian), the header, then the elements, or a pickle of Python's objects.
final class NpyReader {
    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};

    /// NumPy itself refuses longer ones.
    private static final int MAX_HEADER_BYTES = 10_000;

    private final SourceStream source;

    NpyReader(SourceStream source) {
        this.source = source;
    }

    /// @throws DatasetException where it is no array of numbers, is cut off or goes on
    NpyArray array() throws IOException {
        NpyHeader header = header();
        NpyType type = NpyType.of(header.type()).orElseThrow(() -> unreadable(header));
        byte[] elements = source.read(header.size() * type.bytes(), "elements");
        source.requireEnd();
        if (header.fortranOrder()) {
            elements = rearranged(elements, header.shape(), type.bytes());
        }
        ByteBuffer ordered = ByteBuffer.wrap(elements).order(byteOrder(header));
        return new NpyArray(source.name(), type, header.shape(), ordered);
    }

    /// @throws DatasetException where it is no array of lists of whole numbers
    TokenLists tokenLists() throws IOException {
        NpyHeader header = header();
        if (!header.hasObjects() || header.shape().size() != 1) {
            throw source.damaged(
                    "texts must be |O of one dimension, were %s of %s"
                            .formatted(header.descriptor(), header.shape()));
        }
        return new ObjectArrayUnpickler(source).read(header.shape().getFirst());
    }

    private NpyHeader header() throws IOException {
        if (!Arrays.equals(source.read(MAGIC.length, "magic number"), MAGIC)) {
            throw new DatasetException(
                    source.name(), "offset 0", "magic number must be \\x93NUMPY, was not");
        }
        byte[] version = source.read(2, "version");
        if (version[0] < 1 || version[0] > 3 || version[1] != 0) {
            throw source.damaged(
                    "version must be 1.0, 2.0 or 3.0, was %d.%d".formatted(version[0], version[1]));
        }
        byte[] length = source.read(version[0] == 1 ? Short.BYTES : Integer.BYTES, "header length");
        ByteBuffer ordered = ByteBuffer.wrap(length).order(ByteOrder.LITTLE_ENDIAN);
        long bytes =
                version[0] == 1
                        ? Short.toUnsignedLong(ordered.getShort())
                        : Integer.toUnsignedLong(ordered.getInt());
        if (bytes > MAX_HEADER_BYTES) {
            throw source.damaged(
                    "header must have at most %d bytes, had %d".formatted(MAX_HEADER_BYTES, bytes));
        }
        Charset encoding = version[0] < 3 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
        return new NpyHeaderParser(new String(source.read(bytes, "header"), encoding), source)
                .parse();
    }

    private DatasetException unreadable(NpyHeader header) {
        List<String> codes = Arrays.stream(NpyType.values()).map(NpyType::code).toList();
        return source.damaged(
                "element type must be one of %s, was %s".formatted(codes, header.descriptor()));
    }

    private static ByteOrder byteOrder(NpyHeader header) {
        return header.isBigEndian() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    }

    /// From Fortran's order to C's. Element `(i, j, ...)` is at `i + j d0 + ...` in the first.
    ///
    /// @param elements not modified
    private static byte[] rearranged(byte[] elements, List<Integer> shape, int bytes) {
        byte[] rearranged = new byte[elements.length];
        int[] place = new int[shape.size()];
        for (int to = 0; to < elements.length; to += bytes) {
            int from = 0;
            for (int dimension = place.length - 1; dimension >= 0; dimension--) {
                from = from * shape.get(dimension) + place[dimension];
            }
            System.arraycopy(elements, from * bytes, rearranged, to, bytes);
            advance(place, shape);
        }
        return rearranged;
    }

    /// The next place in C order. A place before the last has one.
    private static void advance(int[] place, List<Integer> shape) {
        for (int dimension = place.length - 1; dimension >= 0; dimension--) {
            place[dimension]++;
            if (place[dimension] < shape.get(dimension)) {
                return;
            }
            place[dimension] = 0;
        }
    }
}
