package org.neuralplayground.runs;

import org.neuralplayground.textframe.TextFrame;
import org.neuralplayground.textframe.TextScene;

/// A text playground at one moment.
///
/// @param scene what it is about
/// @param frame its state
public record TextContent(TextScene scene, TextFrame frame) implements RunContent {

    @Override
    public long generation() {
        return scene.generation();
    }
}
