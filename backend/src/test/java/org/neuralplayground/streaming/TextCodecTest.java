package org.neuralplayground.streaming;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.corpus.TextKind;
import org.neuralplayground.dataset.RowSelection;
import org.neuralplayground.fit.Fit;
import org.neuralplayground.frame.Grid;
import org.neuralplayground.inspect.Attribution;
import org.neuralplayground.projection.PlaneWindow;
import org.neuralplayground.runs.RunFrame;
import org.neuralplayground.runs.TextContent;
import org.neuralplayground.spec.Activation;
import org.neuralplayground.textframe.Decisions;
import org.neuralplayground.textframe.DrawnLayer;
import org.neuralplayground.textframe.DrawnValues;
import org.neuralplayground.textframe.SentenceReading;
import org.neuralplayground.textframe.ShownText;
import org.neuralplayground.textframe.ShownTexts;
import org.neuralplayground.textframe.TextFrame;
import org.neuralplayground.textframe.TextPlane;
import org.neuralplayground.textframe.TextScene;
import org.neuralplayground.textframe.UnitActivation;
import org.neuralplayground.textframe.UnitWords;
import org.neuralplayground.textframe.VocabularyScene;
import org.neuralplayground.textplayground.TextPart;
import org.neuralplayground.textplayground.TextTrainer;
import org.neuralplayground.train.Scores;

/// The expected bytes are written down from docs/stream-format.md.
@DisplayName("The messages of a text playground")
class TextCodecTest {
    private static final TextScene SCENE =
            new TextScene(
                    3,
                    20,
                    Locale.KOREAN,
                    List.of("부정", "긍정"),
                    new VocabularyScene(
                            12,
                            false,
                            List.of(
                                    new VocabularyScene.Group(1, 10, List.of("a", "b", "c")),
                                    new VocabularyScene.Group(11, 12, List.of("d", "e")))),
                    List.of(
                            layer(0, 2, new UnitActivation.Each(Activation.RELU), 0.5),
                            layer(2, 1, new UnitActivation.Each(Activation.SIGMOID), Double.NaN)),
                    new ShownTexts(
                            TextPart.Role.VALIDATION,
                            84,
                            RowSelection.of(4, 2, 7),
                            List.of(
                                    new ShownText("one", 0, Optional.of(TextKind.IRONY)),
                                    new ShownText("two", 0, Optional.empty()),
                                    new ShownText("three", 1, Optional.empty()))));

    private static DrawnLayer layer(int index, int units, UnitActivation activation, double rate) {
        return new DrawnLayer(
                index,
                DrawnLayer.Kind.DENSE,
                units,
                Optional.of(activation),
                Double.isNaN(rate) ? OptionalDouble.empty() : OptionalDouble.of(rate));
    }

    @Test
    @DisplayName("a scene is its words, filled up with blanks to a multiple of four bytes")
    void scene() {
        String head =
                """
                {"generation":3,"language":"ko","classes":["부정","긍정"],\
                "vocabulary":{"terms":12,"indexed":false,"groups":[\
                {"first":1,"last":10,"words":["a","b","c"]},{"first":11,"last":12,"words":["d","e"]}]},\
                "layers":[{"kind":"DENSE","units":2,"activation":"RELU","dropout":0.5},\
                {"kind":"DENSE","units":1,"activation":"SIGMOID"}],\
                "shown":{"part":"VALIDATION","of":84,"texts":[\
                {"text":"one","label":0,"kind":"IRONY"},{"text":"two","label":0},\
                {"text":"three","label":1}]},\
                "arrays":[]}\
                """;
        assertThat(TextSceneCodec.encode(SCENE).array()).isEqualTo(message(3, head).toByteArray());
    }

    @Test
    @DisplayName("a frame is its head and its arrays, each from a multiple of four bytes on")
    void frame() {
        RunFrame frame = new RunFrame(12, true, new TextContent(SCENE, content()));
        String head =
                """
                {"frame":12,"generation":3,"playing":true,"epoch":4,"step":37,"epochs":20,\
                "ending":"EARLY_STOPPING","bestEpoch":4,\
                "training":{"loss":0.25,"accuracy":0.5},"validation":{"loss":null,"accuracy":0.75},\
                "words":{"layer":0,"units":[{"excites":[["good",0.5]],"inhibits":[["bad",-0.25]]},\
                {"excites":[],"inhibits":[]}]},\
                "scales":[4.0,1.0],\
                "plane":{"left":-2.0,"right":3.0,"bottom":-1.0,"top":2.0,\
                "explained":[0.5,0.25],"agreement":0.75},\
                "sentence":{"text":"not bad","attribution":"GRADIENT_TIMES_INPUT","output":1,\
                "answers":[0.25,0.75],"decision":1,\
                "tokens":[{"start":0,"end":3,"term":"not","contribution":-0.5},\
                {"start":4,"end":7,"term":"bad"}]},\
                "arrays":[{"name":"groups","type":"f32","shape":[2,2]},\
                {"name":"biases.0","type":"f32","shape":[2]},\
                {"name":"activations.0","type":"u8","shape":[2,3]},\
                {"name":"weights.1","type":"f32","shape":[1,2]},\
                {"name":"biases.1","type":"f32","shape":[1]},\
                {"name":"activations.1","type":"u8","shape":[1,3]},\
                {"name":"decisions","type":"u8","shape":[3]},\
                {"name":"confidences","type":"u8","shape":[3]},\
                {"name":"points","type":"f32","shape":[3,2]},\
                {"name":"cells","type":"u8","shape":[60,80]},\
                {"name":"cellConfidences","type":"u8","shape":[60,80]},\
                {"name":"sentencePoint","type":"f32","shape":[2]}]}\
                """;
        ByteArrayOutputStream expected = message(4, head);
        floats(expected, 1, 2, 3, 4);
        floats(expected, 0.5f, -0.5f);
        bytes(expected, 127, 254, 64, 0, 255, 127);
        floats(expected, 7, 8);
        floats(expected, 9);
        bytes(expected, 127, 191, 254);
        bytes(expected, 0, 1, 255);
        bytes(expected, 127, 254, 255);
        floats(expected, 1, 2, 3, 4, 5, 6);
        bytes(expected, new int[4_800]);
        bytes(expected, all(4_800, 254));
        floats(expected, 0.5f, 1.5f);
        assertThat(RunCodec.frame(frame).array()).isEqualTo(expected.toByteArray());
    }

    private static TextFrame content() {
        return new TextFrame(
                4,
                37,
                Optional.of(Fit.Ending.EARLY_STOPPING),
                OptionalInt.of(4),
                scores(0.25, 0.5),
                Optional.of(scores(Double.POSITIVE_INFINITY, 0.75)),
                List.of(
                        new UnitWords(
                                List.of(new UnitWords.Weighted("good", 0.5f)),
                                List.of(new UnitWords.Weighted("bad", -0.25f))),
                        new UnitWords(List.of(), List.of())),
                Optional.of(grid(2, 2, 1, 2, 3, 4)),
                List.of(
                        new DrawnValues(
                                Optional.empty(),
                                Optional.of(grid(2, 1, 0.5f, -0.5f)),
                                grid(2, 3, 0, 4, -2, -4, Float.NaN, 0),
                                4),
                        new DrawnValues(
                                Optional.of(grid(1, 2, 7, 8)),
                                Optional.of(grid(1, 1, 9)),
                                grid(1, 3, 0, 0.5f, 1),
                                1)),
                new Decisions(List.of(0, 1, Decisions.NONE), grid(3, 1, 0.5f, 1, Float.NaN)),
                Optional.of(
                        new TextPlane(
                                new PlaneWindow(-2, 3, -1, 2),
                                List.of(0.5, 0.25),
                                0.75,
                                grid(3, 2, 1, 2, 3, 4, 5, 6),
                                new Decisions(Collections.nCopies(4_800, 0), ones(60, 80)))),
                Optional.of(
                        new SentenceReading(
                                "not bad",
                                Attribution.GRADIENT_TIMES_INPUT,
                                1,
                                List.of(0.25, 0.75),
                                1,
                                List.of(
                                        new SentenceReading.Token(
                                                0, 3, "not", OptionalDouble.of(-0.5)),
                                        new SentenceReading.Token(
                                                4, 7, "bad", OptionalDouble.empty())),
                                Optional.of(new SentenceReading.Point(0.5f, 1.5f)),
                                Optional.empty())));
    }

    private static Scores scores(double loss, double accuracy) {
        return new Scores(loss, Map.of(TextTrainer.ACCURACY, accuracy));
    }

    private static Grid grid(int rows, int columns, float... values) {
        return Grid.of(rows, columns, values);
    }

    private static Grid ones(int rows, int columns) {
        float[] values = new float[rows * columns];
        Arrays.fill(values, 1);
        return Grid.of(rows, columns, values);
    }

    private static int[] all(int count, int value) {
        int[] values = new int[count];
        Arrays.fill(values, value);
        return values;
    }

    /// Version, kind, two bytes of 0, the head's length and the head with blanks.
    private static ByteArrayOutputStream message(int kind, String head) {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        byte[] text = head.getBytes(StandardCharsets.UTF_8);
        int blanks = (4 - text.length % 4) % 4;
        message.writeBytes(new byte[] {1, (byte) kind, 0, 0});
        message.writeBytes(
                ByteBuffer.allocate(4)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putInt(text.length + blanks)
                        .array());
        message.writeBytes(text);
        message.writeBytes(" ".repeat(blanks).getBytes(StandardCharsets.UTF_8));
        return message;
    }

    private static void floats(ByteArrayOutputStream message, float... values) {
        align(message);
        ByteBuffer bytes = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        for (float value : values) {
            bytes.putFloat(value);
        }
        message.writeBytes(bytes.array());
    }

    private static void bytes(ByteArrayOutputStream message, int... values) {
        align(message);
        for (int value : values) {
            message.write(value);
        }
    }

    private static void align(ByteArrayOutputStream message) {
        while (message.size() % 4 != 0) {
            message.write(0);
        }
    }
}
