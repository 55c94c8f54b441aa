package org.neuralplayground.streaming;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neuralplayground.spec.Activation;
import org.neuralplayground.spec.DataSource;
import org.neuralplayground.spec.HiddenLayer;
import org.neuralplayground.spec.InputFeature;
import org.neuralplayground.spec.Loss;
import org.neuralplayground.spec.PlaygroundSpec;

/// The golden bytes were written from docs/stream-format.md by another program; the page's decoder
/// is tested on the same files.
class CodecTest {
    private static final PlaygroundSpec DEFAULT = PlaygroundSpec.DEFAULT;

    private static final PlaygroundSpec CLASSES =
            DEFAULT.withData(DEFAULT.data().withSource(new DataSource.Blobs(3)))
                    .withNetwork(
                            DEFAULT.network()
                                    .withHidden(List.of(new HiddenLayer(2, Activation.TANH))));

    private static final PlaygroundSpec VALUES =
            DEFAULT.withData(DEFAULT.data().withSource(DataSource.Toy.BUMPS))
                    .withNetwork(
                            DEFAULT.network()
                                    .withInputs(Set.of(InputFeature.SIN_X))
                                    .withHidden(List.of()));

    @Test
    @DisplayName("a scene of three classes is the golden bytes")
    void sceneOfClasses() throws IOException {
        ExpectedStream expected = ExpectedStream.read("expected-v1.json", CLASSES);
        assertThat(SceneCodec.encode(expected.scene()).array())
                .isEqualTo(ExpectedStream.bytes("scene-v1.bin"));
    }

    @Test
    @DisplayName("a frame with focus and probe is the golden bytes")
    void frameOfClasses() throws IOException {
        ExpectedStream expected = ExpectedStream.read("expected-v1.json", CLASSES);
        assertThat(RunCodec.frame(expected.frame()).array())
                .isEqualTo(ExpectedStream.bytes("frame-v1.bin"));
    }

    @Test
    @DisplayName("a scene of a regression without hidden layers is the golden bytes")
    void sceneOfValues() throws IOException {
        ExpectedStream expected = ExpectedStream.read("expected-regression-v1.json", VALUES);
        assertThat(SceneCodec.encode(expected.scene()).array())
                .isEqualTo(ExpectedStream.bytes("scene-regression-v1.bin"));
    }

    @Test
    @DisplayName("a diverged frame without a focus is the golden bytes")
    void frameOfValues() throws IOException {
        ExpectedStream expected = ExpectedStream.read("expected-regression-v1.json", VALUES);
        assertThat(RunCodec.frame(expected.frame()).array())
                .isEqualTo(ExpectedStream.bytes("frame-regression-v1.bin"));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 0",
        "0, 127",
        "1, 254",
        "-7, 0",
        "36, 254",
        "0.5, 191",
        "-Infinity, 0",
        "Infinity, 254",
        "NaN, 255"
    })
    @DisplayName("a value is clamped to [-1, 1] and spread over 0 to 254")
    void signedCells(float value, int cell) {
        assertThat(CellScale.SIGNED.of(value)).isEqualTo(cell);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.5, 127", "1, 254", "0.25, 64", "NaN, 255"})
    @DisplayName("a probability is spread over 0 to 254")
    void probabilityCells(float value, int cell) {
        assertThat(CellScale.PROBABILITY.of(value)).isEqualTo(cell);
    }

    @ParameterizedTest
    @CsvSource({
        "TANH_HALF_SQUARED_ERROR, SIGNED",
        "SIGMOID_CROSS_ENTROPY, PROBABILITY",
        "SOFTMAX_CROSS_ENTROPY, PROBABILITY",
        "LINEAR_HALF_SQUARED_ERROR, SIGNED",
        "LINEAR_SQUARED_ERROR, SIGNED"
    })
    @DisplayName("outputs under sigmoid and softmax are probabilities")
    void outputScale(Loss loss, CellScale scale) {
        assertThat(CellScale.ofOutputs(loss)).isEqualTo(scale);
    }
}
