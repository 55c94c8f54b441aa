package org.neuralplayground.runs;

import org.neuralplayground.frame.FrameRequest;

/// What a run knows of one page that watches: what it wants to see, what it has seen, and whether a
/// frame is under way to it.
final class Viewer {
    private static final long NONE = Wishes.NONE;
    private static final long FRAME_NUMBERS = 1L << 32;

    private final FrameWatcher watcher;
    private FrameRequest request = Wishes.FIRST.request();
    private boolean visible = Wishes.FIRST.visible();
    private long seenVersion = NONE;
    private long seenGeneration = NONE;
    private boolean seenPlaying;
    private long underWay = NONE;
    private long nextNumber;

    Viewer(FrameWatcher watcher) {
        this.watcher = watcher;
    }

    /// Whether it sees the page, has drawn the last frame, and that frame is out of date.
    boolean waits(long version, boolean playing) {
        boolean outOfDate = seenVersion != version || seenPlaying != playing;
        return visible && underWay == NONE && outOfDate;
    }

    /// Takes in what the page has said. A page that wants to see something else has seen nothing of
    /// it yet.
    void hear(Wishes wishes) {
        if (wishes.drawn() == underWay) {
            underWay = NONE;
        }
        visible = wishes.visible();
        if (!wishes.request().equals(request)) {
            request = wishes.request();
            seenVersion = NONE;
        }
    }

    /// Sends a frame of the present version.
    void show(Training training, boolean playing) {
        RunScene scene = training.scene();
        RunFrame frame =
                new RunFrame(
                        nextNumber, scene, playing, training.diverged(), training.sample(request));
        boolean newScene = seenGeneration != scene.generation();
        underWay = nextNumber;
        nextNumber = (nextNumber + 1) % FRAME_NUMBERS;
        seenGeneration = scene.generation();
        seenVersion = training.version();
        seenPlaying = playing;
        watcher.show(frame, newScene);
    }
}
