package org.neuralplayground.streaming;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.neuralplayground.corpus.TextKind;
import org.neuralplayground.textframe.DrawnLayer;
import org.neuralplayground.textframe.ShownText;
import org.neuralplayground.textframe.TextScene;
import org.neuralplayground.textframe.UnitActivation;
import org.neuralplayground.textframe.VocabularyScene;
import org.neuralplayground.textplayground.TextPart;

/// Writes the scene of a text playground as docs/stream-format.md describes message kind 3: words
/// alone.
final class TextSceneCodec {

    /// The head, its fields in the order in which the format lists them.
    private record Head(
            long generation,
            String language,
            List<String> classes,
            VocabularyScene vocabulary,
            List<Layer> layers,
            Shown shown) {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    private record Layer(
            DrawnLayer.Kind kind, int units, Optional<String> activation, OptionalDouble dropout) {

        static Layer of(DrawnLayer layer) {
            return new Layer(
                    layer.kind(),
                    layer.units(),
                    layer.activation().map(UnitActivation::constant),
                    layer.dropout());
        }
    }

    private record Shown(TextPart.Role part, int of, List<Text> texts) {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    private record Text(String text, int label, Optional<TextKind> kind) {

        static Text of(ShownText shown) {
            return new Text(shown.text(), shown.label(), shown.kind());
        }
    }

    static ByteBuffer encode(TextScene scene) {
        Shown shown =
                new Shown(
                        scene.shown().part(),
                        scene.shown().of(),
                        scene.shown().texts().stream().map(Text::of).toList());
        Head head =
                new Head(
                        scene.generation(),
                        scene.language().toLanguageTag(),
                        scene.classes(),
                        scene.vocabulary(),
                        scene.layers().stream().map(Layer::of).toList(),
                        shown);
        return new ArrayMessage(MessageKind.TEXT_SCENE).encode(head);
    }

    private TextSceneCodec() {}
}
