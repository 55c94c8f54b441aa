package org.neuralplayground.runs;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.apache.pekko.actor.typed.ActorRef;

/// A live run, from outside. Every method only tells the run's actor, returns at once and may be
/// called from any thread; what came of it comes back as a [RunStatus]. After the end all of them
/// do nothing. What only one kind of run can do is in its subclass.
///
/// @param <T> what it trains
public abstract sealed class Run<T extends Training> implements AutoCloseable
        permits PlaygroundRun, TextRun {
    /// A class room and some more. Each watcher costs the run a frame of its own.
    public static final int MAX_WATCHERS = 50;

    private final String id;
    private final ActorRef<RunCommand<T>> actor;
    private final Set<Watch<T>> watches = ConcurrentHashMap.newKeySet();
    private final Semaphore seats = new Semaphore(MAX_WATCHERS);
    private volatile boolean over;

    Run(String id, ActorRef<RunCommand<T>> actor) {
        this.id = id;
        this.actor = actor;
    }

    /// 128 random bits, safe in a URL. Who knows the id may watch the run.
    public final String id() {
        return id;
    }

    public final void play() {
        tell(new RunCommand.Play<>());
    }

    public final void pause() {
        tell(new RunCommand.Pause<>());
    }

    /// Pauses, then trains to the next end of an epoch.
    public final void stepEpoch() {
        tell(new RunCommand.StepEpoch<>());
    }

    /// Pauses, then trains one batch.
    public final void stepBatch() {
        tell(new RunCommand.StepBatch<>());
    }

    /// Pauses at epoch 0 with the weights that the spec starts with.
    public final void reset() {
        tell(new RunCommand.Reset<>());
    }

    public final void setSpeed(Speed speed) {
        tell(new RunCommand.SetSpeed<>(speed));
    }

    /// Begins to send frames. As long as somebody watches, the run lives.
    ///
    /// @throws TooManyWatchersException where [#MAX_WATCHERS] watch already
    public abstract Watch<T> watch(FrameWatcher watcher);

    /// Ends the run now.
    @Override
    public final void close() {
        tell(new RunCommand.Close<>());
    }

    /// Whether the run has ended, by [#close] or because nobody watched it for too long.
    public final boolean isOver() {
        return over;
    }

    final void tell(RunCommand<T> command) {
        actor.tell(command);
    }

    /// Gives a watch its seat.
    ///
    /// @throws TooManyWatchersException where there is none left
    final <W extends Watch<T>> W begin(W watch) {
        if (!seats.tryAcquire()) {
            throw new TooManyWatchersException(MAX_WATCHERS);
        }
        watches.add(watch);
        tell(new RunCommand.BeginWatch<>(watch));
        if (over) {
            watch.watcher().over();
        }
        return watch;
    }

    final void end(Watch<T> watch) {
        if (watches.remove(watch)) {
            seats.release();
            tell(new RunCommand.EndWatch<>(watch));
        }
    }

    /// The actor has stopped.
    void ended() {
        over = true;
        watches.forEach(watch -> watch.watcher().over());
    }
}
