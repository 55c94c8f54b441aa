package org.neuralplayground.dataset;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/// Reads MNIST's IDX files, plain or packed with gzip: a magic number `00 00 type dimensions`, each
/// dimension's size as a big-endian 32-bit number, then the elements, last dimension fastest
/// (LeCun, Cortes, Burges, *The MNIST database of handwritten digits*, "File formats"). The type is
/// always 8, unsigned bytes, here.
public final class IdxFiles {
    private static final int IMAGES_MAGIC = 0x0803;
    private static final int LABELS_MAGIC = 0x0801;

    private IdxFiles() {}

    /// Three dimensions: pictures, rows, columns.
    ///
    /// @throws DatasetException where the file is no such file, is cut off or goes on
    /// @throws IOException where it cannot be read
    public static ByteImages images(Path file) throws IOException {
        try (SourceStream source = SourceStream.open(file)) {
            return images(source);
        }
    }

    static ByteImages images(SourceStream source) throws IOException {
        requireMagic(source, IMAGES_MAGIC);
        int count = size(source, "count of images", 0);
        int rows = size(source, "rows of an image", 1);
        int columns = size(source, "columns of an image", 1);
        long pixelsPerImage = (long) rows * columns;
        if (pixelsPerImage > SourceStream.MAX_BYTES) {
            throw source.damaged(
                    "an image must have at most %d pixels, had %d x %d"
                            .formatted(SourceStream.MAX_BYTES, rows, columns));
        }
        byte[] pixels = source.read(count * pixelsPerImage, "pixels");
        source.requireEnd();
        return ByteImages.around(count, rows, columns, pixels);
    }

    /// One dimension: labels.
    ///
    /// @throws DatasetException where the file is no such file, is cut off or goes on
    /// @throws IOException where it cannot be read
    public static ByteLabels labels(Path file) throws IOException {
        try (SourceStream source = SourceStream.open(file)) {
            return labels(source);
        }
    }

    static ByteLabels labels(SourceStream source) throws IOException {
        requireMagic(source, LABELS_MAGIC);
        int count = size(source, "count of labels", 0);
        byte[] labels = source.read(count, "labels");
        source.requireEnd();
        return ByteLabels.around(labels);
    }

    /// Pictures and their labels, as MNIST has them in two files.
    ///
    /// @throws DatasetException where one is damaged, or they have different counts
    /// @throws IOException where one cannot be read
    public static LabelledImages labelledImages(Path imageFile, Path labelFile) throws IOException {
        ByteImages images = images(imageFile);
        ByteLabels labels = labels(labelFile);
        if (images.count() != labels.count()) {
            throw new DatasetException(
                    String.valueOf(labelFile.getFileName()),
                    "offset 4",
                    "count of labels must be the count of images in %s, %d, was %d"
                            .formatted(imageFile.getFileName(), images.count(), labels.count()));
        }
        return new LabelledImages(images, labels);
    }

    private static void requireMagic(SourceStream source, int expected) throws IOException {
        int magic = ByteBuffer.wrap(source.read(Integer.BYTES, "magic number")).getInt();
        if (magic != expected) {
            throw new DatasetException(
                    source.name(),
                    "offset 0",
                    "magic number must be 0x%08x, was 0x%08x".formatted(expected, magic));
        }
    }

    private static int size(SourceStream source, String what, int least) throws IOException {
        long offset = source.offset();
        int size = ByteBuffer.wrap(source.read(Integer.BYTES, what)).getInt();
        if (size < least) {
            throw new DatasetException(
                    source.name(),
                    "offset " + offset,
                    "%s must be %d or more, was %d".formatted(what, least, size));
        }
        return size;
    }
}
