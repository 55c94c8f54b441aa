package org.neuralplayground.streaming;

import java.nio.ByteBuffer;
import java.util.List;
import org.neuralplayground.frame.Grid;
import org.neuralplayground.runs.RunFrame;
import org.neuralplayground.runs.TextContent;
import org.neuralplayground.textframe.Decisions;
import org.neuralplayground.textframe.DrawnValues;
import org.neuralplayground.textframe.SentenceReading;
import org.neuralplayground.textframe.TextFrame;
import org.neuralplayground.textframe.TextPlane;

/// Writes a frame of a text playground as docs/stream-format.md describes message kind 4.
final class TextFrameCodec {
    /// In place of a class, where the network's answer is not finite.
    private static final int NO_CLASS = 255;

    private final ArrayMessage message = new ArrayMessage(MessageKind.TEXT_FRAME);

    private TextFrameCodec() {}

    /// @param head number and state of the frame
    /// @param content what it shows
    static ByteBuffer encode(RunFrame head, TextContent content) {
        TextFrameCodec codec = new TextFrameCodec();
        codec.add(content.frame());
        return codec.message.encode(TextFrameHead.of(head, content));
    }

    private void add(TextFrame frame) {
        frame.groups().ifPresent(groups -> add("groups", groups));
        for (int layer = 0; layer < frame.layers().size(); layer++) {
            add(layer, frame.layers().get(layer));
        }
        add(
                "decisions",
                "confidences",
                List.of(frame.decisions().classes().size()),
                frame.decisions());
        frame.plane().ifPresent(this::add);
        frame.sentence().ifPresent(this::add);
    }

    private void add(int layer, DrawnValues values) {
        values.weights().ifPresent(weights -> add("weights." + layer, weights));
        values.biases()
                .ifPresent(biases ->
                        message.numbers("biases." + layer, List.of(biases.size()), biases::at));
        Grid activations = values.activations();
        float scale = values.scale();
        message.bytes(
                "activations." + layer,
                shape(activations),
                cell -> CellScale.SIGNED.of(activations.at(cell) / scale));
    }

    private void add(TextPlane plane) {
        add("points", plane.points());
        add("cells", "cellConfidences", List.of(TextPlane.ROWS, TextPlane.COLUMNS), plane.cells());
    }

    private void add(SentenceReading reading) {
        reading.point()
                .ifPresent(point ->
                        message.numbers(
                                "sentencePoint",
                                List.of(2),
                                coordinate -> coordinate == 0 ? point.x() : point.y()));
        reading.states().ifPresent(states -> add("states", states.values()));
    }

    private void add(String classes, String confidences, List<Integer> shape, Decisions decisions) {
        message.bytes(classes, shape, place -> code(decisions.classes().get(place)));
        Grid sure = decisions.confidences();
        message.bytes(confidences, shape, place -> CellScale.PROBABILITY.of(sure.at(place)));
    }

    private static int code(int decided) {
        return decided == Decisions.NONE ? NO_CLASS : decided;
    }

    private void add(String name, Grid numbers) {
        message.numbers(name, shape(numbers), numbers::at);
    }

    private static List<Integer> shape(Grid grid) {
        return List.of(grid.rows(), grid.columns());
    }
}
