package org.neuralplayground.runs;

import java.util.Optional;
import org.neuralplayground.frame.Focus;
import org.neuralplayground.frame.FrameRequest;
import org.neuralplayground.frame.Probe;

/// One page's look at a playground. Thread-safe.
public final class PlaygroundWatch extends Watch<PlaygroundTraining> {
    private volatile Optional<Focus> focus = Optional.empty();
    private volatile Optional<Probe> probe = Optional.empty();

    PlaygroundWatch(PlaygroundRun run, FrameWatcher watcher) {
        super(run, watcher);
    }

    /// The unit whose full map the frames carry; a unit that is not there is no focus.
    public void setFocus(Optional<Focus> wanted) {
        focus = wanted;
        tellRun();
    }

    /// The point whose outputs the frames carry.
    public void setProbe(Optional<Probe> wanted) {
        probe = wanted;
        tellRun();
    }

    @Override
    PlaygroundSight sight() {
        return new PlaygroundSight(new FrameRequest(focus, probe));
    }
}
