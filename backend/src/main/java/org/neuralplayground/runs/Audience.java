package org.neuralplayground.runs;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// The pages that watch a run. Frames are sampled only for pages that wait for one; while training,
/// not more often than [RunTimes#frame] and the training's spacing say, and never so often that
/// sampling takes more than a third of the run's time, unless a person asks for something: the
/// answer waits for [RunTimes#frame] alone.
///
/// @param <T> what the run trains
final class Audience<T extends Training> {
    /// After sampling, twice as long goes to other work.
    private static final int REST = 2;

    private final T training;
    private final LongSupplier nanoTime;
    private final long interval;
    private final Map<Watch<T>, Viewer<T>> viewers = new LinkedHashMap<>();
    private long shownAt;
    private long restUntil;

    Audience(T training, RunTimes times, LongSupplier nanoTime) {
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
    void on(RunCommand.WatchCommand<T> command) {
        switch (command) {
            case RunCommand.BeginWatch<T>(var watch) ->
                    viewers.put(watch, new Viewer<>(watch.watcher(), watch.sight()));
            case RunCommand.EndWatch<T>(var watch) -> viewers.remove(watch);
            case RunCommand.Hear<T>(var watch) -> hear(watch);
        }
    }

    /// Whether any page waits for a frame.
    boolean waits(boolean playing) {
        return training.isVisible()
                && viewers.values().stream().anyMatch(viewer -> waits(viewer, playing));
    }

    /// How long to wait before the next sampling; a run at rest shows every change at once.
    Duration untilDue(boolean training) {
        long now = nanoTime.getAsLong();
        boolean asked = isAsked();
        long rested = asked ? now : restUntil;
        long spacing = asked ? interval : interval * this.training.frameSpacing();
        long due = training ? Math.max(rested, shownAt + spacing) : rested;
        return Duration.ofNanos(Math.max(0, due - now));
    }

    /// Whether a page that can take a frame has asked to see something else.
    private boolean isAsked() {
        return viewers.values().stream().anyMatch(Viewer::asks);
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

    private void hear(Watch<T> watch) {
        @Nullable Viewer<T> viewer = viewers.get(watch);
        if (viewer != null) {
            viewer.hear(watch.hear());
        }
    }

    private boolean waits(Viewer<T> viewer, boolean playing) {
        return viewer.waits(training.version(), playing);
    }
}
