package org.neuralplayground.runs;

import org.neuralplayground.frame.FrameRequest;

/// A playground, with what a page asks for besides.
record PlaygroundSight(FrameRequest request) implements Sight<PlaygroundTraining> {

    @Override
    public PlaygroundContent of(PlaygroundTraining training) {
        return new PlaygroundContent(training.scene(), training.isOver(), training.sample(request));
    }
}
