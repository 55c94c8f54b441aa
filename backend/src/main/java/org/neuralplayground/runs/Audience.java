package org.neuralplayground.runs;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// The pages that watch a run. Frames are sampled only for pages that wait for one; while training,
/// not more often than [RunTimes#frame], and never so often that sampling takes more than a third
/// of the run's time.
final class Audience {
    /// After sampling, twice as long goes to other work.
    private static final int REST = 2;

    private final Training training;
    private final LongSupplier nanoTime;
    private final long interval;
    private final Map<Watch, Viewer> viewers = new LinkedHashMap<>();
    private long shownAt;
    private long restUntil;

    Audience(Training training, RunTimes times, LongSupplier nanoTime) {
        this.training = training;
        this.nanoTime = nanoTime;
        this.interval = times.frame().toNanos();
        this.restUntil = nanoTime.getAsLong();
        this.shownAt = restUntil - interval;
    }

    boolean isEmpty() {
        return viewers.isEmpty();
    }

    /// Lets a page in or out, or notes what it says; a page that does not watch says nothing.
    void on(RunCommand.WatchCommand command) {
        switch (command) {
            case RunCommand.BeginWatch(Watch watch) ->
                    viewers.put(watch, new Viewer(watch.watcher()));
            case RunCommand.EndWatch(Watch watch) -> viewers.remove(watch);
            case RunCommand.Hear(Watch watch) -> hear(watch);
        }
    }

    /// Whether any page waits for a frame.
    boolean waits(boolean playing) {
        return viewers.values().stream().anyMatch(viewer -> waits(viewer, playing));
    }

    /// How long to wait before the next sampling; a run at rest shows every change at once.
    Duration untilDue(boolean training) {
        long due = training ? Math.max(restUntil, shownAt + interval) : restUntil;
        return Duration.ofNanos(Math.max(0, due - nanoTime.getAsLong()));
    }

    /// Samples a frame for each page that waits for one.
    void show(boolean playing) {
        shownAt = nanoTime.getAsLong();
        viewers.values().stream()
                .filter(viewer -> waits(viewer, playing))
                .forEach(viewer -> viewer.show(training, playing));
        long now = nanoTime.getAsLong();
        restUntil = now + REST * (now - shownAt);
    }

    private void hear(Watch watch) {
        @Nullable Viewer viewer = viewers.get(watch);
        if (viewer != null) {
            viewer.hear(watch.hear());
        }
    }

    private boolean waits(Viewer viewer, boolean playing) {
        return viewer.waits(training.version(), playing);
    }
}
