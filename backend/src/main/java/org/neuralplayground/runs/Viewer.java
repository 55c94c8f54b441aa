package org.neuralplayground.runs;

import java.util.Optional;
import org.neuralplayground.frame.Focus;
import org.neuralplayground.frame.FrameRequest;
import org.neuralplayground.frame.Probe;

/// What a run knows of one page that watches: what it wants to see, what it has seen, and whether a
/// frame is under way to it.
final class Viewer {
    private static final long NONE = -1;
    private static final long FRAME_NUMBERS = 1L << 32;

    private final FrameWatcher watcher;
    private FrameRequest request = FrameRequest.PLAIN;
    private boolean visible = true;
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

    FrameRequest request() {
        return request;
    }

    void acknowledge(long frame) {
        if (frame == underWay) {
            underWay = NONE;
        }
    }

    void setVisible(boolean nowVisible) {
        visible = nowVisible;
    }

    void setFocus(Optional<Focus> focus) {
        ask(request.withFocus(focus));
    }

    void setProbe(Optional<Probe> probe) {
        ask(request.withProbe(probe));
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

    private void ask(FrameRequest other) {
        if (!other.equals(request)) {
            request = other;
            seenVersion = NONE;
        }
    }
}
