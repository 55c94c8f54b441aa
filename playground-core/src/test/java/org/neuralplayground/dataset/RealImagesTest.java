package org.neuralplayground.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Expected numbers from NumPy 2.4.6 on the same files; mean and deviation are the well-known ones.
@DisplayName("MNIST is what it is known to be")
class RealImagesTest {
    @Test
    void sixtyThousandDigitsToTrainOn() throws IOException {
        LabelledImages digits = read("train");

        assertThat(digits.count()).isEqualTo(60_000);
        assertThat(digits.images().rows()).isEqualTo(28);
        assertThat(digits.images().columns()).isEqualTo(28);
        assertThat(Arrays.copyOf(digits.labels().toArray(), 10))
                .containsExactly(5, 0, 4, 1, 9, 2, 1, 3, 1, 4);
        assertThat(labelCounts(digits))
                .containsExactly(5923, 6742, 5958, 6131, 5842, 5421, 5918, 6265, 5851, 5949);
        assertThat(sum(digits.images(), 0, 1)).isEqualTo(27_525);
        assertThat(sum(digits.images(), 59_999, 60_000)).isEqualTo(20_920);
        assertThat(sum(digits.images(), 0, 60_000)).isEqualTo(1_567_298_545L);
        assertThat(digits.images().pixel(0, 5, 12)).isEqualTo(3);
        assertThat(digits.images().pixel(0, 5, 13)).isEqualTo(18);
    }

    @Test
    void tenThousandDigitsToTestWith() throws IOException {
        LabelledImages digits = read("t10k");

        assertThat(digits.count()).isEqualTo(10_000);
        assertThat(Arrays.copyOf(digits.labels().toArray(), 10))
                .containsExactly(7, 2, 1, 0, 4, 1, 4, 9, 5, 9);
        assertThat(labelCounts(digits))
                .containsExactly(980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009);
        assertThat(sum(digits.images(), 0, 10_000)).isEqualTo(264_923_200L);
    }

    @Test
    void scaledPixelsHaveTheKnownMeanAndDeviation() throws IOException {
        float[] pixels = read("t10k").images().toTable().toArray();

        double mean = 0;
        double square = 0;
        for (float pixel : pixels) {
            mean += (double) pixel / pixels.length;
            square += (double) pixel * pixel / pixels.length;
        }

        assertThat(mean).isCloseTo(0.13251460584, within(1e-8));
        assertThat(Math.sqrt(square - mean * mean)).isCloseTo(0.31048024793, within(1e-8));
    }

    private static LabelledImages read(String part) throws IOException {
        return IdxFiles.labelledImages(
                SharedData.file(part + "-images-idx3-ubyte.gz"),
                SharedData.file(part + "-labels-idx1-ubyte.gz"));
    }

    private static int[] labelCounts(LabelledImages digits) {
        int[] counts = new int[digits.labels().classes()];
        Arrays.setAll(counts, digits.labels()::countOf);
        return counts;
    }

    private static long sum(ByteImages images, int from, int to) {
        long sum = 0;
        for (int image = from; image < to; image++) {
            for (int row = 0; row < images.rows(); row++) {
                for (int column = 0; column < images.columns(); column++) {
                    sum += images.pixel(image, row, column);
                }
            }
        }
        return sum;
    }
}
