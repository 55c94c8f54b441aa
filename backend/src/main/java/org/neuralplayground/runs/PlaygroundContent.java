package org.neuralplayground.runs;

import org.neuralplayground.frame.Frame;

/// A playground at one moment.
///
/// @param scene what it is about
/// @param diverged whether the run stopped because a number became infinite or not a number
/// @param frame its state
public record PlaygroundContent(RunScene scene, boolean diverged, Frame frame)
        implements RunContent {

    @Override
    public long generation() {
        return scene.generation();
    }
}
