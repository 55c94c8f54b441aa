package org.neuralplayground.runs;

import org.neuralplayground.frame.Frame;

/// A playground at one moment.
///
/// @param scene what it is about
/// @param frame its state
public record PlaygroundContent(RunScene scene, Frame frame) implements RunContent {

    @Override
    public long generation() {
        return scene.generation();
    }
}
