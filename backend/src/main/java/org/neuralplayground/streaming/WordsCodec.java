package org.neuralplayground.streaming;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.neuralplayground.frame.Grid;
import org.neuralplayground.projection.PlaneWindow;
import org.neuralplayground.runs.RunFrame;
import org.neuralplayground.runs.WordsContent;
import org.neuralplayground.wordplayground.WordNeighbours;
import org.neuralplayground.wordplayground.WordsFrame;
import org.neuralplayground.wordplayground.WordsScene;

/// Writes scene and frames of word vectors as docs/stream-format.md describes message kinds 5 and
/// 6.
final class WordsCodec {

    /// The fields in the order in which the format lists them.
    private record SceneHead(
            long generation,
            String language,
            int texts,
            int terms,
            int window,
            int dimensions,
            List<Word> words) {}

    /// Written as `["brilliant", 41]`.
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    private record Word(String term, int count) {}

    /// @param loss missing before the first epoch has ended
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    private record FrameHead(
            long frame,
            long generation,
            boolean playing,
            long epoch,
            OptionalDouble loss,
            Plane plane,
            Optional<Chosen> chosen) {}

    private record Plane(
            double left, double right, double bottom, double top, List<Double> explained) {}

    private record Chosen(int word, List<Near> nearest) {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    private record Near(String term, double cosine, OptionalInt word) {}

    static ByteBuffer scene(WordsScene scene) {
        return new ArrayMessage(MessageKind.WORDS_SCENE)
                .encode(
                        new SceneHead(
                                scene.generation(),
                                scene.language().toLanguageTag(),
                                scene.texts(),
                                scene.terms(),
                                scene.window(),
                                scene.dimensions(),
                                scene.words().stream()
                                        .map(word -> new Word(word.term(), word.count()))
                                        .toList()));
    }

    /// @param head number and state of the frame
    /// @param content what it shows
    static ByteBuffer frame(RunFrame head, WordsContent content) {
        WordsFrame frame = content.frame();
        Grid points = frame.points();
        return new ArrayMessage(MessageKind.WORDS_FRAME)
                .numbers("points", List.of(points.rows(), points.columns()), points::at)
                .encode(
                        new FrameHead(
                                head.number(),
                                content.generation(),
                                head.playing(),
                                frame.epoch(),
                                Double.isNaN(frame.loss())
                                        ? OptionalDouble.empty()
                                        : OptionalDouble.of(frame.loss()),
                                plane(frame),
                                frame.chosen().map(WordsCodec::chosen)));
    }

    private static Plane plane(WordsFrame frame) {
        PlaneWindow window = frame.window();
        return new Plane(
                window.left(), window.right(), window.bottom(), window.top(), frame.explained());
    }

    private static Chosen chosen(WordNeighbours neighbours) {
        return new Chosen(
                neighbours.word(),
                neighbours.nearest().stream()
                        .map(near -> new Near(near.term(), near.cosine(), near.shown()))
                        .toList());
    }

    private WordsCodec() {}
}
