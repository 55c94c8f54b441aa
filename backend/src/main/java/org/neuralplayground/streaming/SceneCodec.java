package org.neuralplayground.streaming;

import java.nio.ByteBuffer;
import org.neuralplayground.frame.Grid;
import org.neuralplayground.runs.RunScene;

/// Writes a scene as docs/stream-format.md describes message kind 1.
final class SceneCodec {
    private static final int HEAD_BYTES = MessageKind.BYTES + 2 * Integer.BYTES;
    private static final int POINT_BYTES = 3 * Float.BYTES;

    static ByteBuffer encode(RunScene scene) {
        SceneText words = SceneText.of(scene);
        byte[] text = LittleEndian.utf8(words.json());
        int points = words.trainSize() + words.testSize();
        int cells = scene.inputMaps().stream().mapToInt(Grid::size).sum();
        LittleEndian message =
                new LittleEndian(HEAD_BYTES + text.length + points * POINT_BYTES + cells);
        MessageKind.SCENE.write(message);
        message.u32(scene.generation()).u32(text.length).raw(text);
        scene.data()
                .all()
                .forEach(point -> message.f32(point.x()).f32(point.y()).f32(point.label()));
        scene.inputMaps().forEach(map -> CellScale.SIGNED.write(message, map));
        return message.message();
    }

    private SceneCodec() {}
}
