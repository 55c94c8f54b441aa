package org.neuralplayground.runs;

import java.util.concurrent.atomic.AtomicBoolean;

/// One page's look at a run: says what it wants to see and how fast it can take it. Thread-safe.
/// However much a page says, at most one message of it waits for the run.
///
/// @param <T> what the run trains
public abstract sealed class Watch<T extends Training> implements AutoCloseable
        permits PlaygroundWatch, TextWatch, WordsWatch {
    private final Run<T> run;
    private final FrameWatcher watcher;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private volatile long drawn = Wishes.NOTHING;
    private volatile boolean visible = true;

    Watch(Run<T> run, FrameWatcher watcher) {
        this.run = run;
        this.watcher = watcher;
    }

    /// That frame is drawn, the next one may come. Means nothing for any other than the newest.
    public final void acknowledge(long frame) {
        drawn = frame;
        tellRun();
    }

    /// Whether anybody sees the page; a hidden one gets no frames.
    public final void setVisible(boolean nowVisible) {
        visible = nowVisible;
        tellRun();
    }

    /// The page is gone.
    @Override
    public final void close() {
        run.end(this);
    }

    /// What the page wishes to see now.
    abstract Sight<T> sight();

    /// Lets the run know that the page has said something.
    final void tellRun() {
        if (waiting.compareAndSet(false, true)) {
            run.tell(new RunCommand.Hear<>(this));
        }
    }

    final FrameWatcher watcher() {
        return watcher;
    }

    /// All that was said so far. What is said from now on tells the run again.
    final Wishes<T> hear() {
        waiting.set(false);
        return new Wishes<>(drawn, visible, sight());
    }
}
