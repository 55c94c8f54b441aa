package org.neuralplayground.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neuralplayground.spec.Activation;

/// The counts are those that Keras prints for the same networks.
@DisplayName("A summary")
class SummaryTest {
    private static final LossSpec LOSS =
            new LossSpec.SoftmaxCrossEntropy(LossSpec.SoftmaxCrossEntropy.Labels.INDEX);

    private static LayerSpec dense(int units) {
        return new LayerSpec.Dense(units, Activation.RELU);
    }

    private static Summary summary(Shape input, LayerSpec... layers) {
        return Summary.of(new ModelSpec(input, List.of(layers), LOSS));
    }

    private static List<Long> counts(Summary summary) {
        return summary.rows().stream().map(Summary.Row::parameters).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "41, 3-4-4-1",
        "160305, 10000-16-16-1",
        "647214, 10000-64-64-46",
        "407050, 784-512-10",
        "5121, 13-64-64-1"
    })
    void countsDenseNetworks(long total, String shape) {
        int[] units = Arrays.stream(shape.split("-")).mapToInt(Integer::parseInt).toArray();
        LayerSpec[] layers =
                Arrays.stream(units).skip(1).mapToObj(SummaryTest::dense).toArray(LayerSpec[]::new);
        Summary summary = summary(new Shape.Features(units[0]), layers);
        assertThat(summary.totalParameters()).isEqualTo(total);
        assertThat(summary.trainedParameters()).isEqualTo(total);
        assertThat(summary(new Shape.Sparse(units[0]), layers).totalParameters()).isEqualTo(total);
    }

    @Test
    void countsNothingForDropout() {
        Summary summary =
                summary(new Shape.Features(784), dense(128), new LayerSpec.Dropout(0.2), dense(10));
        assertThat(counts(summary)).containsExactly(100_480L, 0L, 1_290L);
    }

    @Test
    void countsConvolutions() {
        LayerSpec pool = LayerSpec.Pooling.of(LayerSpec.Pooling.Kind.MAX, 2);
        Summary summary =
                summary(
                        new Shape.Image(28, 28, 1),
                        LayerSpec.Convolution.of(32, 3, Activation.RELU),
                        pool,
                        LayerSpec.Convolution.of(64, 3, Activation.RELU),
                        pool,
                        LayerSpec.Convolution.of(64, 3, Activation.RELU),
                        new LayerSpec.Flatten(),
                        dense(64),
                        dense(10));
        assertThat(counts(summary))
                .containsExactly(320L, 0L, 18_496L, 0L, 36_928L, 0L, 36_928L, 650L);
        assertThat(summary.totalParameters()).isEqualTo(93_322);
    }

    @ParameterizedTest
    @CsvSource({
        "SIMPLE, true, 2080",
        "SIMPLE, false, 2080",
        "LSTM, false, 8320",
        "GRU, false, 6336"
    })
    void countsRecurrentLayersOverAnEmbedding(
            LayerSpec.Recurrent.Cell cell, boolean returnSequences, long count) {
        Summary summary =
                summary(
                        new Shape.Tokens(500),
                        new LayerSpec.Embedding(10_000, 32),
                        new LayerSpec.Recurrent(cell, 32, returnSequences),
                        new LayerSpec.Flatten(),
                        dense(1));
        assertThat(counts(summary).subList(0, 2)).containsExactly(320_000L, count);
    }

    /// As the tutorial "Basic text classification" of TensorFlow 2.0 prints it, but for the dropout
    /// there.
    @Test
    void namesPoolingOverAllStepsAsKerasDoes() {
        Summary summary =
                summary(
                        new Shape.Tokens(256),
                        new LayerSpec.Embedding(10_000, 16),
                        new LayerSpec.GlobalPooling(LayerSpec.Pooling.Kind.AVERAGE),
                        dense(16),
                        dense(1));
        assertThat(counts(summary)).containsExactly(160_000L, 0L, 272L, 17L);
        assertThat(summary.toText())
                .contains("embedding (Embedding)        (None, 256, 16)           160000\n")
                .contains("global_average_pooling1d (Gl (None, 16)                0\n")
                .contains("dense (Dense)                (None, 16)                272\n");
        Summary.Row largest =
                summary(
                                new Shape.Sequence(7, 3),
                                new LayerSpec.GlobalPooling(LayerSpec.Pooling.Kind.MAX))
                        .rows()
                        .getFirst();
        assertThat(largest)
                .isEqualTo(
                        new Summary.Row(
                                "global_max_pooling1d",
                                "GlobalMaxPooling1D",
                                new Shape.Features(3),
                                0,
                                0));
    }

    @Test
    void countsRunningStatisticsAsNotTrained() {
        Summary summary =
                summary(
                        new Shape.Image(4, 4, 3),
                        LayerSpec.BatchNormalization.DEFAULT,
                        new LayerSpec.Flatten(),
                        dense(2));
        assertThat(summary.rows().getFirst().trainedParameters()).isEqualTo(6);
        assertThat(summary.measuredParameters()).isEqualTo(6);
        assertThat(summary.totalParameters()).isEqualTo(12 + 98);
    }

    @Test
    void readsAsKerasPrintsIt() {
        Summary summary =
                summary(
                        new Shape.Image(28, 28, 1),
                        LayerSpec.Convolution.of(32, 3, Activation.RELU),
                        LayerSpec.BatchNormalization.DEFAULT,
                        new LayerSpec.Flatten(),
                        dense(64),
                        dense(10));
        assertThat(summary.toText())
                .isEqualTo(
                        """
                        _________________________________________________________________
                        Layer (type)                 Output Shape              Param #
                        =================================================================
                        conv2d (Conv2D)              (None, 26, 26, 32)        320
                        _________________________________________________________________
                        batch_normalization (BatchNo (None, 26, 26, 32)        128
                        _________________________________________________________________
                        flatten (Flatten)            (None, 21632)             0
                        _________________________________________________________________
                        dense (Dense)                (None, 64)                1384512
                        _________________________________________________________________
                        dense_1 (Dense)              (None, 10)                650
                        =================================================================
                        Total params: 1,385,610
                        Trainable params: 1,385,546
                        Non-trainable params: 64
                        _________________________________________________________________
                        """);
    }
}
