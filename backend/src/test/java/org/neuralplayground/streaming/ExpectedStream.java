package org.neuralplayground.streaming;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.neuralplayground.data.SplitData;
import org.neuralplayground.frame.Focus;
import org.neuralplayground.frame.FocusMap;
import org.neuralplayground.frame.Frame;
import org.neuralplayground.frame.Grid;
import org.neuralplayground.frame.LayerFrame;
import org.neuralplayground.frame.Probe;
import org.neuralplayground.frame.ProbeReading;
import org.neuralplayground.runs.PlaygroundContent;
import org.neuralplayground.runs.RunFrame;
import org.neuralplayground.runs.RunScene;
import org.neuralplayground.spec.LabelledPoint;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.train.ConfusionMatrix;
import org.neuralplayground.train.Evaluation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Builds the scene and the frame that an `expected` file describes.
final class ExpectedStream {
    private static final float SIGNED_STEPS = 127;
    private static final float PROBABILITY_STEPS = 254;
    private static final int NOT_A_NUMBER = 255;

    private final JsonNode scene;
    private final JsonNode frame;
    private final PlaygroundSpec spec;

    private ExpectedStream(JsonNode expected, PlaygroundSpec spec) {
        this.scene = expected.get("scene");
        this.frame = expected.get("frame");
        this.spec = spec;
    }

    /// @param spec gives the scene's words
    static ExpectedStream read(String name, PlaygroundSpec spec) throws IOException {
        return new ExpectedStream(JsonMapper.shared().readTree(bytes(name)), spec);
    }

    static byte[] bytes(String name) throws IOException {
        String path = "/stream/" + name;
        try (InputStream resource = ExpectedStream.class.getResourceAsStream(path)) {
            return Objects.requireNonNull(resource, path).readAllBytes();
        }
    }

    RunScene scene() {
        List<LabelledPoint> points =
                list(scene.get("points")).stream()
                        .map(point ->
                                new LabelledPoint(
                                        point.get(0).asDouble(),
                                        point.get(1).asDouble(),
                                        point.get(2).asDouble()))
                        .toList();
        int trainSize = scene.get("text").get("trainSize").asInt();
        SplitData data =
                new SplitData(
                        points.subList(0, trainSize), points.subList(trainSize, points.size()));
        return new RunScene(
                scene.get("generation").asLong(), spec, data, maps(scene, "inputMaps", false));
    }

    RunFrame frame() {
        Frame shown =
                new Frame(
                        frame.get("epoch").asLong(),
                        frame.get("step").asLong(),
                        evaluation(),
                        layers(),
                        maps(frame, "outputMaps", hasProbabilities()),
                        focus(),
                        probe());
        return new RunFrame(
                frame.get("frame").asLong(),
                frame.get("playing").asBoolean(),
                new PlaygroundContent(scene(), frame.get("diverged").asBoolean(), shown));
    }

    private boolean hasProbabilities() {
        return scene.get("text").get("loss").asString().endsWith("CROSS_ENTROPY");
    }

    private Evaluation evaluation() {
        return new Evaluation(
                number(frame.get("trainLoss")),
                number(frame.get("testLoss")),
                number(frame.get("trainScore")),
                number(frame.get("testScore")),
                confusion("trainConfusion"),
                confusion("testConfusion"));
    }

    private Optional<ConfusionMatrix> confusion(String name) {
        return Optional.ofNullable(frame.get(name))
                .map(rows ->
                        ConfusionMatrix.of(
                                rows.size(),
                                list(rows).stream()
                                        .flatMap(row -> list(row).stream())
                                        .mapToInt(JsonNode::asInt)
                                        .toArray()));
    }

    private List<LayerFrame> layers() {
        List<JsonNode> layers = list(frame.get("layers"));
        int[] firstUnit = {0};
        return IntStream.range(0, layers.size())
                .mapToObj(index -> {
                    JsonNode layer = layers.get(index);
                    boolean output = index == layers.size() - 1;
                    int units = layer.get("biases").size();
                    List<Grid> maps =
                            maps(frame, "smallMaps", output && hasProbabilities())
                                    .subList(firstUnit[0], firstUnit[0] + units);
                    firstUnit[0] += units;
                    return layer(layer, maps);
                })
                .toList();
    }

    private static LayerFrame layer(JsonNode layer, List<Grid> maps) {
        return new LayerFrame(
                matrix(layer.get("weights")),
                column(layer.get("biases")),
                matrix(layer.get("weightGradients")),
                column(layer.get("biasGradients")),
                maps);
    }

    private Optional<FocusMap> focus() {
        JsonNode focus = frame.get("focus");
        if (focus.isNull()) {
            return Optional.empty();
        }
        Focus unit = new Focus.Unit(focus.get("layer").asInt(), focus.get("unit").asInt());
        return Optional.of(new FocusMap(unit, map(focus.get("map"), false)));
    }

    private Optional<ProbeReading> probe() {
        JsonNode probe = frame.get("probe");
        return Optional.of(
                new ProbeReading(
                        new Probe(probe.get("x").asDouble(), probe.get("y").asDouble()),
                        column(probe.get("outputs")),
                        (float) number(probe.get("activation"))));
    }

    private static List<Grid> maps(JsonNode parent, String name, boolean probabilities) {
        return list(parent.get(name)).stream().map(node -> map(node, probabilities)).toList();
    }

    /// The values whose bytes the file describes.
    private static Grid map(JsonNode node, boolean probabilities) {
        int cells = node.get("cells").asInt();
        int side = (int) Math.sqrt(cells);
        float[] values = new float[cells];
        for (int cell = 0; cell < cells; cell++) {
            int code = (node.get("start").asInt() + cell * node.get("step").asInt()) % 256;
            values[cell] = value(code, probabilities);
        }
        return Grid.of(side, side, values);
    }

    private static float value(int code, boolean probability) {
        if (code == NOT_A_NUMBER) {
            return Float.NaN;
        }
        return probability ? code / PROBABILITY_STEPS : code / SIGNED_STEPS - 1;
    }

    private static Grid matrix(JsonNode rows) {
        int columns = rows.get(0).size();
        float[] values = new float[rows.size() * columns];
        for (int n = 0; n < values.length; n++) {
            values[n] = (float) rows.get(n / columns).get(n % columns).asDouble();
        }
        return Grid.of(rows.size(), columns, values);
    }

    private static Grid column(JsonNode numbers) {
        float[] values = new float[numbers.size()];
        for (int n = 0; n < values.length; n++) {
            values[n] = (float) numbers.get(n).asDouble();
        }
        return Grid.of(values.length, 1, values);
    }

    private static double number(JsonNode node) {
        return node.isNull() ? Double.NaN : node.asDouble();
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
