package org.neuralplayground.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuralplayground.frame.PlaneGrid;
import org.neuralplayground.link.Decoded;
import org.neuralplayground.link.PlaygroundLink;
import org.neuralplayground.spec.PlaygroundSpec;
import tools.jackson.databind.JsonNode;

@DisplayName("The command export")
class ExportCommandTest {
    private static final int SIDE = 9;

    @TempDir private Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data=spiral&layers=8-tanh,8-relu&inputs=x,y,xSquared,xTimesY,sinX,sinY",
                "data=rings&layers=6-gelu,4-swish",
                "data=bumps&layers=5-leakyRelu,4-elu&optimizer=adam&rate=0.01",
                "https://playground.tensorflow.org/#dataset=xor&seed=0.5"
            })
    void writesTheModelWhoseAnswersTrainPrints(String link) throws IOException, OrtException {
        Path file = directory.resolve("model.onnx");
        Terminal export = Terminal.run("export", link, "--epochs=20", "--output=" + file);
        assertThat(export.status()).as(export.err()).isZero();
        assertThat(export.out()).isEmpty();
        JsonNode printed =
                Terminal.run("train", link, "--epochs=20", "--grid=" + SIDE, "--format=json")
                        .json()
                        .at("/checkpoints/20/grid");
        float[][] answers = answersOnTheGrid(Files.readAllBytes(file));
        boolean several = printed.get(0).isArray();
        for (int output = 0; output < answers[0].length; output++) {
            JsonNode grid = several ? printed.get(output) : printed;
            assertThat(grid).hasSize(answers.length);
            for (int cell = 0; cell < answers.length; cell++) {
                double expected = grid.get(cell).asDouble();
                assertThat((double) answers[cell][output])
                        .isCloseTo(expected, within(1e-5 * (1 + Math.abs(expected))));
            }
        }
    }

    /// What a model says on a grid over the plane, cell by cell.
    private static float[][] answersOnTheGrid(byte[] model) throws OrtException {
        float[][] points = new float[SIDE * SIDE][];
        for (int cell = 0; cell < points.length; cell++) {
            double x = PlaneGrid.x(cell % SIDE, SIDE);
            double y = PlaneGrid.y(cell / SIDE, SIDE);
            points[cell] = new float[] {(float) x, (float) y};
        }
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OrtSession session = environment.createSession(model);
                OnnxTensor input = OnnxTensor.createTensor(environment, points);
                OrtSession.Result result = session.run(Map.of("point", input))) {
            return (float[][]) result.get("output").orElseThrow().getValue();
        }
    }

    @Test
    void writesTheSameBytesToStandardOutput() throws IOException {
        Path file = directory.resolve("model.onnx");
        String[] toFile = {"export", "data=xor", "--epochs=3", "--output", file.toString()};
        assertThat(Terminal.run(toFile).err())
                .startsWith("wrote " + file + " after 3 epochs: train loss 0.");

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] toStream = {"export", "data=xor", "--epochs=3", "--output", "-"};
        assertThat(CommandLineMain.run(toStream, out, err)).isZero();
        assertThat(out.toByteArray()).isEqualTo(Files.readAllBytes(file));
    }

    @Test
    void overwritesAFileOnlyWhenForced() throws IOException {
        Path file = Files.writeString(directory.resolve("mine.onnx"), "precious");
        String[] careful = {"export", "data=xor", "--epochs=1", "--output=" + file};
        Terminal refused = Terminal.run(careful);
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err())
                .contains(file + " must not exist yet, did: --force overwrites it")
                .doesNotContain("Exception");
        assertThat(file).hasContent("precious");

        Terminal forced =
                Terminal.run("export", "data=xor", "--epochs=1", "--force", "--output=" + file);
        assertThat(forced.status()).isZero();
        assertThat(Files.size(file)).isGreaterThan("precious".length());
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("precious");
    }

    @Test
    void saysThatADirectoryIsMissingBeforeItTrains() {
        Path file = directory.resolve("nowhere/model.onnx");
        Terminal terminal =
                Terminal.run("export", "data=xor", "--epochs=1000000", "--output=" + file);
        assertThat(terminal.status()).isEqualTo(2);
        assertThat(terminal.err())
                .contains(file + " must be in a directory that exists, was in ")
                .doesNotContain("Exception");
    }

    @Test
    void aDirectoryIsNoFile() {
        Terminal terminal = Terminal.run("export", "data=xor", "--force", "--output=" + directory);
        assertThat(terminal.status()).isEqualTo(2);
        assertThat(terminal.err()).contains(directory + " must be a file, was a directory");
    }

    @Test
    void writesNothingWhereTrainingDiverged() {
        Path file = directory.resolve("model.onnx");
        String link = "data=plane&layers=4-linear,4-linear&rate=100";
        Terminal terminal = Terminal.run("export", link, "--epochs=9", "--output=" + file);
        assertThat(terminal.status()).isEqualTo(1);
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err())
                .contains("the learning rate 100.0 is too high with linear, try 0.03");
        assertThat(file).doesNotExist();
    }

    @Test
    void namesAFileAfterDataAndLayers() {
        assertThat(NetworkName.of(PlaygroundSpec.DEFAULT)).isEqualTo("circle-2-4-2-1");
        assertThat(NetworkName.of(spec("data=rings&layers=32-relu&inputs=x,y,sinX")))
                .isEqualTo("rings-3-32-3");
        assertThat(NetworkName.of(spec("data=sineBand&layers="))).isEqualTo("sine-band-2-1");
        assertThat(NetworkName.of(spec("data=gate&gate=xor&layers=2-tanh")))
                .isEqualTo("gate-xor-2-2-1");
        assertThat(NetworkName.of(spec("data=blobs&classes=4&layers=3-tanh")))
                .isEqualTo("blobs-2-3-4");
        assertThat(NetworkName.of(spec("data=own&layers=3-tanh"))).isEqualTo("own-2-3-1");
    }

    private static PlaygroundSpec spec(String link) {
        Decoded decoded = PlaygroundLink.decode(link);
        assertThat(decoded.violations()).isEmpty();
        return decoded.spec();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    export data=square              | data set must be one of circle, xor
                    export data=xor --epochs -1     | number of epochs must be in [0, 1000000], was -1
                    export data=xor --epochs many   | --epochs
                    export data=xor --format keras  | expected one of [ONNX] (case-insensitive) but was 'keras'
                    export data=xor --format keras  | "playground export --help" lists the options.
                    export data=xor --grid 5        | --grid
                    export                          | LINK
                    """)
    void mistakesGoToStandardErrorWithStatusTwo(String arguments, String message) {
        Terminal terminal = Terminal.run(arguments.split(" ", -1));
        assertThat(terminal.status()).isEqualTo(2);
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err()).contains(message).doesNotContain("Exception");
    }

    @Test
    void helpExplainsOptionsAndStatus() {
        Terminal terminal = Terminal.run("export", "--help");
        assertThat(terminal.status()).isZero();
        assertThat(terminal.out())
                .contains("--epochs=N", "--format", "--output=FILE", "--force", "Exit status");
    }
}
