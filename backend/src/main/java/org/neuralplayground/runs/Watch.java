package org.neuralplayground.runs;

import java.util.Optional;
import org.neuralplayground.frame.Focus;
import org.neuralplayground.frame.Probe;

/// One page's look at a run: says what it wants to see and how fast it can take it. Thread-safe.
public final class Watch implements AutoCloseable {
    private final Run run;
    private final FrameWatcher watcher;

    Watch(Run run, FrameWatcher watcher) {
        this.run = run;
        this.watcher = watcher;
    }

    /// That frame is drawn, the next one may come. Means nothing for any other than the newest.
    public void acknowledge(long frame) {
        run.tell(new RunCommand.Acknowledge(this, frame));
    }

    /// Whether anybody sees the page; a hidden one gets no frames.
    public void setVisible(boolean visible) {
        run.tell(new RunCommand.SetVisible(this, visible));
    }

    /// The unit whose full map the frames carry; a unit that is not there is no focus.
    public void setFocus(Optional<Focus> focus) {
        run.tell(new RunCommand.SetFocus(this, focus));
    }

    /// The point whose outputs the frames carry.
    public void setProbe(Optional<Probe> probe) {
        run.tell(new RunCommand.SetProbe(this, probe));
    }

    /// The page is gone.
    @Override
    public void close() {
        run.end(this);
    }

    FrameWatcher watcher() {
        return watcher;
    }
}
