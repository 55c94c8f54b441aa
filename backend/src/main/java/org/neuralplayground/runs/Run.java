package org.neuralplayground.runs;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.apache.pekko.actor.typed.ActorRef;
import org.neuralplayground.spec.PlaygroundSpec;

/// A live run, from outside. Every method only tells the run's actor, returns at once and may be
/// called from any thread; what came of it comes back as a [RunStatus]. After the end all of them
/// do nothing.
public final class Run implements AutoCloseable {
    /// A class room and some more. Each watcher costs the run a frame of its own.
    public static final int MAX_WATCHERS = 50;

    private final String id;
    private final ActorRef<RunCommand> actor;
    private final Set<Watch> watches = ConcurrentHashMap.newKeySet();
    private final Semaphore seats = new Semaphore(MAX_WATCHERS);
    private volatile boolean over;

    Run(String id, ActorRef<RunCommand> actor) {
        this.id = id;
        this.actor = actor;
    }

    /// 128 random bits, safe in a URL. Who knows the id may watch the run.
    public String id() {
        return id;
    }

    public void play() {
        tell(new RunCommand.Play());
    }

    public void pause() {
        tell(new RunCommand.Pause());
    }

    /// Pauses, then trains to the next end of an epoch.
    public void stepEpoch() {
        tell(new RunCommand.StepEpoch());
    }

    /// Pauses, then trains one batch.
    public void stepBatch() {
        tell(new RunCommand.StepBatch());
    }

    /// Pauses at epoch 0 with the weights that the spec starts with.
    public void reset() {
        tell(new RunCommand.Reset());
    }

    /// Does what [org.neuralplayground.spec.Change#between] asks for: new rates and new data go
    /// into the running training, anything that takes another network pauses at epoch 0.
    public void configure(PlaygroundSpec spec) {
        tell(new RunCommand.Configure(spec));
    }

    public void setSpeed(Speed speed) {
        tell(new RunCommand.SetSpeed(speed));
    }

    /// Sets one weight. Where there is no such weight, or the value is not in ±1,000, nothing
    /// changes.
    ///
    /// @param layer from 0, the output layer last
    /// @param unit of that layer
    /// @param input the unit of the layer before, or the position among the inputs in use
    public void editWeight(int layer, int unit, int input, double value) {
        tell(new RunCommand.EditWeight(layer, unit, input, value));
    }

    /// Sets one bias, under the same conditions as [#editWeight].
    public void editBias(int layer, int unit, double value) {
        tell(new RunCommand.EditBias(layer, unit, value));
    }

    /// Sends the statuses to somebody else from now on: a page that was loaded again. The first one
    /// comes at once and tells the whole history.
    ///
    /// @param listener called as [Runs#start] says
    public void listen(Consumer<RunStatus> listener) {
        tell(new RunCommand.Listen(new StatusDelivery(listener)));
    }

    /// Begins to send frames. As long as somebody watches, the run lives.
    ///
    /// @throws TooManyWatchersException where [#MAX_WATCHERS] watch already
    public Watch watch(FrameWatcher watcher) {
        if (!seats.tryAcquire()) {
            throw new TooManyWatchersException(MAX_WATCHERS);
        }
        Watch watch = new Watch(this, watcher);
        watches.add(watch);
        tell(new RunCommand.BeginWatch(watch));
        if (over) {
            watcher.over();
        }
        return watch;
    }

    /// Ends the run now.
    @Override
    public void close() {
        tell(new RunCommand.Close());
    }

    /// Whether the run has ended, by [#close] or because nobody watched it for too long.
    public boolean isOver() {
        return over;
    }

    void tell(RunCommand command) {
        actor.tell(command);
    }

    void end(Watch watch) {
        if (watches.remove(watch)) {
            seats.release();
            tell(new RunCommand.EndWatch(watch));
        }
    }

    /// The actor has stopped.
    void ended() {
        over = true;
        watches.forEach(watch -> watch.watcher().over());
    }
}
