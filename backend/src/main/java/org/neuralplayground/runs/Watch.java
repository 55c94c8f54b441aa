package org.neuralplayground.runs;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.neuralplayground.frame.Focus;
import org.neuralplayground.frame.Probe;

/// One page's look at a run: says what it wants to see and how fast it can take it. Thread-safe.
/// However much a page says, at most one message of it waits for the run.
public final class Watch implements AutoCloseable {
    private final Run run;
    private final FrameWatcher watcher;
    private final AtomicReference<Wishes> wishes = new AtomicReference<>(Wishes.FIRST);
    private final AtomicBoolean waiting = new AtomicBoolean();

    Watch(Run run, FrameWatcher watcher) {
        this.run = run;
        this.watcher = watcher;
    }

    /// That frame is drawn, the next one may come. Means nothing for any other than the newest.
    public void acknowledge(long frame) {
        say(before -> before.withDrawn(frame));
    }

    /// Whether anybody sees the page; a hidden one gets no frames.
    public void setVisible(boolean visible) {
        say(before -> before.withVisible(visible));
    }

    /// The unit whose full map the frames carry; a unit that is not there is no focus.
    public void setFocus(Optional<Focus> focus) {
        say(before -> before.withRequest(before.request().withFocus(focus)));
    }

    /// The point whose outputs the frames carry.
    public void setProbe(Optional<Probe> probe) {
        say(before -> before.withRequest(before.request().withProbe(probe)));
    }

    /// The page is gone.
    @Override
    public void close() {
        run.end(this);
    }

    FrameWatcher watcher() {
        return watcher;
    }

    /// All that was said so far. What is said from now on tells the run again.
    Wishes hear() {
        waiting.set(false);
        return wishes.get();
    }

    private void say(UnaryOperator<Wishes> change) {
        wishes.updateAndGet(change);
        if (waiting.compareAndSet(false, true)) {
            run.tell(new RunCommand.Hear(this));
        }
    }
}
