package org.neuralplayground.runs;

import java.util.ArrayList;
import java.util.List;
import org.neuralplayground.frame.Frame;

/// Keeps what a run shows.
final class RecordingWatcher implements FrameWatcher {
    record Shown(RunFrame frame, boolean newScene) {}

    private final List<Shown> shown = new ArrayList<>();
    private boolean over;

    @Override
    public synchronized void show(RunFrame frame, boolean newScene) {
        shown.add(new Shown(frame, newScene));
    }

    @Override
    public synchronized void over() {
        over = true;
    }

    synchronized List<Shown> shown() {
        return List.copyOf(shown);
    }

    synchronized Shown newest() {
        return shown.getLast();
    }

    /// The newest frame of a playground.
    Frame newestFrame() {
        return switch (newest().frame().content()) {
            case PlaygroundContent(_, _, Frame frame) -> frame;
            case TextContent _, WordsContent _ ->
                    throw new AssertionError(
                            "a playground of points shows no " + newest().frame().content());
        };
    }

    synchronized boolean isOver() {
        return over;
    }
}
