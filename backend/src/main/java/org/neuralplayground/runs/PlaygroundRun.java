package org.neuralplayground.runs;

import java.util.function.Consumer;
import org.apache.pekko.actor.typed.ActorRef;
import org.neuralplayground.spec.PlaygroundSpec;

/// The live run of a playground.
public final class PlaygroundRun extends Run<PlaygroundTraining> {

    PlaygroundRun(String id, ActorRef<RunCommand<PlaygroundTraining>> actor) {
        super(id, actor);
    }

    /// Does what [org.neuralplayground.spec.Change#between] asks for: new rates and new data go
    /// into the running training, anything that takes another network pauses at epoch 0.
    public void configure(PlaygroundSpec spec) {
        apply(new PlaygroundChange.Configure(spec));
    }

    /// Sets one weight. Where there is no such weight, or the value is not in ±1,000, nothing
    /// changes.
    ///
    /// @param layer from 0, the output layer last
    /// @param unit of that layer
    /// @param input the unit of the layer before, or the position among the inputs in use
    public void editWeight(int layer, int unit, int input, double value) {
        apply(new PlaygroundChange.EditWeight(layer, unit, input, value));
    }

    /// Sets one bias, under the same conditions as [#editWeight].
    public void editBias(int layer, int unit, double value) {
        apply(new PlaygroundChange.EditBias(layer, unit, value));
    }

    /// Sends the statuses to somebody else from now on: a page that was loaded again. The first one
    /// comes at once and tells the whole history.
    ///
    /// @param listener called as [Runs#start] says
    public void listen(Consumer<PlaygroundRunStatus> listener) {
        tell(new RunCommand.Listen<>(delivery(listener)));
    }

    @Override
    public PlaygroundWatch watch(FrameWatcher watcher) {
        return begin(new PlaygroundWatch(this, watcher));
    }

    /// Brings a listener its statuses without holding up the run.
    static StatusListener<PlaygroundTraining> delivery(Consumer<PlaygroundRunStatus> listener) {
        StatusDelivery<PlaygroundRunStatus> delivery =
                new StatusDelivery<>(listener, PlaygroundRunStatus::then);
        return (training, playing) -> delivery.accept(training.status(playing));
    }

    private void apply(PlaygroundChange change) {
        tell(new RunCommand.Apply<>(change));
    }
}
