package org.neuralplayground.streaming;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.frame.Grid;
import org.neuralplayground.projection.PlaneWindow;
import org.neuralplayground.runs.RunFrame;
import org.neuralplayground.runs.WordsContent;
import org.neuralplayground.wordplayground.WordNeighbours;
import org.neuralplayground.wordplayground.WordsFrame;
import org.neuralplayground.wordplayground.WordsScene;

/// The expected bytes are written down from docs/stream-format.md.
@DisplayName("The messages of word vectors")
class WordsCodecTest {
    private static final WordsScene SCENE =
            new WordsScene(
                    3,
                    Locale.KOREAN,
                    480,
                    1_200,
                    5,
                    32,
                    List.of(new WordsScene.Shown("영화", 212), new WordsScene.Shown("최고", 40)));
    private static final PlaneWindow WINDOW = new PlaneWindow(-1, 1.5, -0.5, 0.25);
    private static final Grid POINTS = Grid.of(2, 2, new float[] {1, -2, 3, 4.5f});

    @Test
    @DisplayName("a scene is its words with their counts")
    void scene() {
        String head =
                """
                {"generation":3,"language":"ko","texts":480,"terms":1200,"window":5,\
                "dimensions":32,"words":[["영화",212],["최고",40]],"arrays":[]}\
                """;
        assertThat(WordsCodec.scene(SCENE).array()).isEqualTo(message(5, head));
    }

    @Test
    @DisplayName("a frame is its head, with the chosen word's neighbours, and the points")
    void frame() {
        WordNeighbours chosen =
                new WordNeighbours(
                        1,
                        List.of(
                                new WordNeighbours.Near("영화", 0.75, OptionalInt.of(0)),
                                new WordNeighbours.Near("별로", -0.5, OptionalInt.empty())));
        WordsFrame frame =
                new WordsFrame(7, 2.5, WINDOW, List.of(0.5, 0.25), POINTS, Optional.of(chosen));
        String head =
                """
                {"frame":12,"generation":3,"playing":true,"epoch":7,"loss":2.5,\
                "plane":{"left":-1.0,"right":1.5,"bottom":-0.5,"top":0.25,\
                "explained":[0.5,0.25]},\
                "chosen":{"word":1,"nearest":[{"term":"영화","cosine":0.75,"word":0},\
                {"term":"별로","cosine":-0.5}]},\
                "arrays":[{"name":"points","type":"f32","shape":[2,2]}]}\
                """;
        assertThat(RunCodec.frame(new RunFrame(12, true, new WordsContent(SCENE, frame))).array())
                .isEqualTo(message(6, head, 1, -2, 3, 4.5f));
    }

    @Test
    @DisplayName("before the first epoch has ended there is no loss, and nobody may have chosen")
    void start() {
        WordsFrame frame =
                new WordsFrame(0, Double.NaN, WINDOW, List.of(0.5, 0.25), POINTS, Optional.empty());
        String head =
                """
                {"frame":0,"generation":3,"playing":false,"epoch":0,\
                "plane":{"left":-1.0,"right":1.5,"bottom":-0.5,"top":0.25,\
                "explained":[0.5,0.25]},\
                "arrays":[{"name":"points","type":"f32","shape":[2,2]}]}\
                """;
        assertThat(RunCodec.frame(new RunFrame(0, false, new WordsContent(SCENE, frame))).array())
                .isEqualTo(message(6, head, 1, -2, 3, 4.5f));
    }

    /// Version, kind, two bytes of 0, the head's length, the head with blanks, numbers.
    private static byte[] message(int kind, String head, float... numbers) {
        byte[] text = head.getBytes(StandardCharsets.UTF_8);
        int blanks = (4 - text.length % 4) % 4;
        ByteBuffer message =
                ByteBuffer.allocate(8 + text.length + blanks + 4 * numbers.length)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .put((byte) 1)
                        .put((byte) kind)
                        .putShort((short) 0)
                        .putInt(text.length + blanks)
                        .put(text)
                        .put(" ".repeat(blanks).getBytes(StandardCharsets.UTF_8));
        for (float number : numbers) {
            message.putFloat(number);
        }
        return message.array();
    }
}
