package org.neuralplayground.runs;

/// What a run knows of one page that watches: what it wants to see, what it has seen, and whether a
/// frame is under way to it.
///
/// @param <T> what the run trains
final class Viewer<T extends Training> {
    private static final long NONE = Wishes.NOTHING;
    private static final long FRAME_NUMBERS = 1L << 32;

    private final FrameWatcher watcher;
    private Sight<T> sight;
    private boolean visible = true;
    private long seenVersion = NONE;
    private long seenGeneration = NONE;
    private boolean seenPlaying;
    private long underWay = NONE;
    private long nextNumber;

    Viewer(FrameWatcher watcher, Sight<T> sight) {
        this.watcher = watcher;
        this.sight = sight;
    }

    /// Whether it sees the page, has drawn the last frame, and that frame is out of date.
    boolean waits(long version, boolean playing) {
        return canTake() && (seenVersion != version || seenPlaying != playing);
    }

    /// Whether it waits for something that it has not seen at all: the first frame, or one of what
    /// it asked for since the last one.
    boolean asks() {
        return canTake() && seenVersion == NONE;
    }

    private boolean canTake() {
        return visible && underWay == NONE;
    }

    /// Takes in what the page has said. A page that wants to see something else has seen nothing of
    /// it yet.
    void hear(Wishes<T> wishes) {
        if (wishes.drawn() == underWay) {
            underWay = NONE;
        }
        visible = wishes.visible();
        if (!wishes.sight().equals(sight)) {
            sight = wishes.sight();
            seenVersion = NONE;
        }
    }

    /// Sends a frame of the present version.
    void show(T training, boolean playing) {
        RunContent content = sight.of(training);
        boolean newScene = seenGeneration != content.generation();
        RunFrame frame = new RunFrame(nextNumber, playing, content);
        underWay = nextNumber;
        nextNumber = (nextNumber + 1) % FRAME_NUMBERS;
        seenGeneration = content.generation();
        seenVersion = training.version();
        seenPlaying = playing;
        watcher.show(frame, newScene);
    }
}
