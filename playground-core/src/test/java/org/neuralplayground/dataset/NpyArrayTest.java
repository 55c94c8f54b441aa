package org.neuralplayground.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The archive was written by NumPy 2.4.6 with `numpy_arrays.py` beside it.
@DisplayName("Arrays written by NumPy read as NumPy has them")
class NpyArrayTest {
    private static final List<Integer> SHAPE = List.of(2, 3, 4);

    @ParameterizedTest
    @ValueSource(strings = {"f4", "f8", "i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8"})
    void eachTypeInBothByteOrders(String code) throws IOException {
        int first = code.startsWith("u") ? 0 : -7;
        for (String order : List.of("little", "big")) {
            NpyArray array = read("ramp_" + order + "_" + code);

            assertThat(array.type().code()).isEqualTo(code);
            assertThat(array.shape()).isEqualTo(SHAPE);
            assertThat(array.toWholeNumbers())
                    .containsExactly(IntStream.range(first, first + 24).toArray());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fortran", "version2", "version3"})
    void otherLayoutsGiveTheSameElements(String name) throws IOException {
        assertThat(read(name).shape()).isEqualTo(SHAPE);
        assertThat(read(name).toWholeNumbers()).containsExactly(IntStream.range(0, 24).toArray());
    }

    @Test
    void aScalarHasNoDimension() throws IOException {
        NpyArray scalar = read("scalar");

        assertThat(scalar.shape()).isEmpty();
        assertThat(scalar.number(0)).isEqualTo(2.5);
        assertThatThrownBy(scalar::toTable)
                .isInstanceOf(DatasetException.class)
                .hasMessageEndingWith("array must have a dimension, had none");
    }

    @Test
    void anArrayMayBeEmpty() throws IOException {
        assertThat(read("empty").toTable()).isEqualTo(Table.of(0, 3));
    }

    /// 2^63 + 1025 lies just above the middle between two doubles, and rounds up.
    @Test
    void largeUnsignedNumbersAreRoundedToNearest() throws IOException {
        NpyArray largest = read("largest_u8");

        assertThat(largest.number(0)).isEqualTo(0x1p64);
        assertThat(largest.number(1)).isEqualTo(0x1p63);
        assertThat(largest.number(2)).isEqualTo(0x1p63 + 2048);
        assertThatThrownBy(() -> largest.wholeNumber(0))
                .isInstanceOf(DatasetException.class)
                .hasMessage(
                        "numpy_arrays.npz, entry largest_u8.npy, element 0: must be a whole number"
                                + " of 32 bits, was 18446744073709551615");
    }

    @Test
    void aTableTakesTheFirstDimensionAsRows() throws IOException {
        Table table = read("fortran").toTable();

        assertThat(table.rows()).isEqualTo(2);
        assertThat(table.columns()).isEqualTo(12);
        assertThat(table.at(1, 5)).isEqualTo(17);
    }

    @Test
    void aTableHasFiniteNumbers() throws IOException {
        NpyArray array = read("not_finite");

        assertThatThrownBy(array::toTable)
                .isInstanceOf(DatasetException.class)
                .hasMessage(
                        "numpy_arrays.npz, entry not_finite.npy, element 1: must be finite in"
                                + " single precision, was NaN");
        assertThatThrownBy(array::toWholeNumbers).isInstanceOf(DatasetException.class);
    }

    @Test
    void unsignedBytesOfThreeDimensionsAreImages() throws IOException {
        ByteImages images = read("ramp_little_u1").toByteImages();

        assertThat(images.count()).isEqualTo(2);
        assertThat(images.pixel(1, 2, 3)).isEqualTo(23);
        assertThatThrownBy(() -> read("ramp_little_i2").toByteImages())
                .isInstanceOf(DatasetException.class)
                .hasMessageEndingWith(
                        "images must be u1 of three dimensions, were i2 of [2, 3, 4]");
    }

    @Test
    void otherElementsAreRefused() {
        assertThatThrownBy(() -> read("complex"))
                .isInstanceOf(DatasetException.class)
                .hasMessageContaining("element type must be one of [f4, f8, ")
                .hasMessageEndingWith(", was <c16");
        assertThatThrownBy(() -> read("record"))
                .isInstanceOf(DatasetException.class)
                .hasMessageContaining("header must have an element type as text, had [");
        assertThatThrownBy(() -> read("strings"))
                .isInstanceOf(DatasetException.class)
                .hasMessageEndingWith(", was |O");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5})
    void listsOfNumbersReadInEachProtocolOfPython3(int protocol) throws IOException {
        try (NpzFile file = open()) {
            assertThat(file.tokenLists("texts_protocol" + protocol))
                    .isEqualTo(
                            TokenLists.of(
                                    List.of(
                                            new int[] {1, 2, 300},
                                            new int[] {},
                                            new int[] {70000, 5},
                                            new int[] {0})));
        }
    }

    @Test
    void protocol2OfPython3NeedsACallAndIsRefused() throws IOException {
        try (NpzFile file = open()) {
            assertThatThrownBy(() -> file.tokenLists("texts_protocol2"))
                    .isInstanceOf(DatasetException.class)
                    .hasMessageContaining("the name _codecs.encode is not allowed");
        }
    }

    @Test
    void otherObjectsThanListsAreRefused() throws IOException {
        try (NpzFile file = open()) {
            assertThatThrownBy(() -> file.tokenLists("strings"))
                    .isInstanceOf(DatasetException.class)
                    .hasMessageContaining("a list must have whole numbers from 0 on, or lists");
            assertThatThrownBy(() -> file.tokenLists("scalar"))
                    .isInstanceOf(DatasetException.class)
                    .hasMessageEndingWith("texts must be |O of one dimension, were <f8 of []");
        }
    }

    @Test
    void aNameThatIsNotThereIsRefusedWithThoseThatAre() throws IOException {
        try (NpzFile file = open()) {
            assertThatThrownBy(() -> file.array("x_train"))
                    .isInstanceOf(DatasetException.class)
                    .hasMessageStartingWith(
                            "numpy_arrays.npz, directory: must have the array x_train, had"
                                    + " [ramp_little_f4, ");
        }
    }

    private static NpyArray read(String name) throws IOException {
        try (NpzFile file = open()) {
            return file.array(name);
        }
    }

    private static NpzFile open() throws IOException {
        try {
            return NpzFile.open(
                    Path.of(
                            Objects.requireNonNull(
                                            NpyArrayTest.class.getResource("numpy_arrays.npz"))
                                    .toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
