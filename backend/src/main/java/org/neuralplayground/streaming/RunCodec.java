package org.neuralplayground.streaming;

import java.nio.ByteBuffer;
import org.neuralplayground.runs.PlaygroundContent;
import org.neuralplayground.runs.RunFrame;
import org.neuralplayground.runs.TextContent;
import org.neuralplayground.runs.WordsContent;

/// Writes what a run of any kind shows, each kind in its own messages.
final class RunCodec {

    /// What the frame is about.
    static ByteBuffer scene(RunFrame frame) {
        return switch (frame.content()) {
            case PlaygroundContent playground -> SceneCodec.encode(playground.scene());
            case TextContent text -> TextSceneCodec.encode(text.scene());
            case WordsContent words -> WordsCodec.scene(words.scene());
        };
    }

    static ByteBuffer frame(RunFrame frame) {
        return switch (frame.content()) {
            case PlaygroundContent playground -> FrameCodec.encode(frame, playground);
            case TextContent text -> TextFrameCodec.encode(frame, text);
            case WordsContent words -> WordsCodec.frame(frame, words);
        };
    }

    private RunCodec() {}
}
