package org.neuralplayground.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.neuralplayground.dataset.ReadFiles.assertDamaged;
import static org.neuralplayground.dataset.ReadFiles.bytes;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("MNIST's IDX files are read, and damaged ones refused with the place and the rule")
class IdxFilesTest {
    /// Two pictures of 2 x 3.
    private static final byte[] IMAGES =
            bytes(
                    0, 0, 8, 3, 0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 3, //
                    0, 51, 255, 1, 2, 3, 10, 20, 30, 40, 50, 60);

    private static final byte[] LABELS = bytes(0, 0, 8, 1, 0, 0, 0, 3, 7, 0, 255);

    @TempDir private Path directory;

    @Test
    void imagesHaveTheirPixelsInOrder() throws IOException {
        ByteImages images = IdxFiles.images(file(IMAGES));

        assertThat(images.count()).isEqualTo(2);
        assertThat(images.rows()).isEqualTo(2);
        assertThat(images.columns()).isEqualTo(3);
        assertThat(images.pixel(0, 0, 2)).isEqualTo(255);
        assertThat(images.pixel(0, 1, 0)).isEqualTo(1);
        assertThat(images.pixel(1, 1, 2)).isEqualTo(60);
    }

    @Test
    void aGzipFileReadsAsThePlainOne() throws IOException {
        assertThat(IdxFiles.images(file(ReadFiles.gzip(IMAGES))))
                .isEqualTo(IdxFiles.images(file(IMAGES)));
        assertThat(IdxFiles.labels(file(ReadFiles.gzip(LABELS))))
                .isEqualTo(ByteLabels.of(bytes(7, 0, 255)));
    }

    @Test
    void aFileOfNoImagesIsOne() throws IOException {
        byte[] none = bytes(0, 0, 8, 3, 0, 0, 0, 0, 0, 0, 0, 28, 0, 0, 0, 28);

        assertThat(IdxFiles.images(file(none)).count()).isZero();
    }

    @Test
    void labelsAreNoImages() throws IOException {
        Path labels = file(LABELS);
        assertDamaged(
                () -> IdxFiles.images(labels),
                "file, offset 0: magic number must be 0x00000803, was 0x00000801");
        Path floats = file(bytes(0, 0, 0x0d, 1, 0, 0, 0, 0));
        assertDamaged(
                () -> IdxFiles.labels(floats),
                "file, offset 0: magic number must be 0x00000801, was 0x00000d01");
    }

    @Test
    void aCutFileIsRefused() throws IOException {
        Path cut = file(Arrays.copyOf(IMAGES, IMAGES.length - 1));
        assertDamaged(
                () -> IdxFiles.images(cut), "file, offset 16: pixels must have 12 bytes, had 11");
        Path empty = file(bytes());
        assertDamaged(
                () -> IdxFiles.labels(empty),
                "file, offset 0: magic number must have 4 bytes, had 0");
        Path header = file(Arrays.copyOf(IMAGES, 6));
        assertDamaged(
                () -> IdxFiles.images(header),
                "file, offset 4: count of images must have 4 bytes, had 2");
    }

    @Test
    void cutPackingIsRefused() throws IOException {
        byte[] packed = ReadFiles.gzip(IMAGES);
        Path cut = file(Arrays.copyOf(packed, packed.length - 9));
        assertThatThrownBy(() -> IdxFiles.images(cut))
                .isInstanceOf(DatasetException.class)
                .hasMessageStartingWith("file, offset ")
                .hasMessageContaining("packed bytes must be whole, but ");
        Path onlyMagic = file(bytes(0x1f, 0x8b, 8));
        assertDamaged(
                () -> IdxFiles.images(onlyMagic), "file, offset 0: gzip's header must be whole");
    }

    @Test
    void whatFollowsTheLastElementIsRefused() throws IOException {
        Path longer = file(Arrays.copyOf(LABELS, LABELS.length + 2));
        assertDamaged(
                () -> IdxFiles.labels(longer),
                "file, offset 11: the file must end here, had more bytes");
    }

    @Test
    void absurdSizesAreRefusedWithoutRoomForThem() throws IOException {
        Path huge =
                file(bytes(0, 0, 8, 3, 127, 255, 255, 255, 127, 255, 255, 255, 127, 255, 255, 255));
        assertDamaged(
                () -> IdxFiles.images(huge),
                "file, offset 16: an image must have at most 268435456 pixels,"
                        + " had 2147483647 x 2147483647");
        Path many = file(bytes(0, 0, 8, 3, 127, 255, 255, 255, 0, 0, 0, 28, 0, 0, 0, 28));
        assertDamaged(
                () -> IdxFiles.images(many),
                "file, offset 16: pixels must have at most 268435440 bytes, declared 1683627179248");
        Path negative = file(bytes(0, 0, 8, 1, 255, 255, 255, 253));
        assertDamaged(
                () -> IdxFiles.labels(negative),
                "file, offset 4: count of labels must be 0 or more, was -3");
        Path flat = file(bytes(0, 0, 8, 3, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 28));
        assertDamaged(
                () -> IdxFiles.images(flat),
                "file, offset 8: rows of an image must be 1 or more, was 0");
    }

    @Test
    void imagesAndLabelsMustBeAsMany() throws IOException {
        Path images = ReadFiles.file(directory, "images", IMAGES);
        Path labels = ReadFiles.file(directory, "labels", LABELS);

        assertDamaged(
                () -> IdxFiles.labelledImages(images, labels),
                "labels, offset 4: count of labels must be the count of images in images, 2, was 3");
    }

    @Test
    void aMissingFileIsNoDamage() {
        assertThatThrownBy(() -> IdxFiles.images(directory.resolve("none")))
                .isInstanceOf(NoSuchFileException.class);
    }

    private Path file(byte[] bytes) throws IOException {
        return ReadFiles.file(directory, "file", bytes);
    }
}
