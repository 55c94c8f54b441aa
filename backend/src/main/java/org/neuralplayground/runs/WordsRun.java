package org.neuralplayground.runs;

import java.util.function.Consumer;
import org.apache.pekko.actor.typed.ActorRef;
import org.neuralplayground.wordplayground.WordsSpec;

/// A live run of word vectors. Its texts are prepared elsewhere; until then it can be told to play,
/// and then does as soon as it can. A step of one batch is one text.
public final class WordsRun extends Run<WordsTraining> {

    WordsRun(String id, ActorRef<RunCommand<WordsTraining>> actor) {
        super(id, actor);
    }

    /// Pauses at epoch 0 of other word vectors. Equal to the present ones, it does nothing, unless
    /// texts could not be had: then it looks for them again.
    public void configure(WordsSpec spec) {
        tell(new RunCommand.Apply<>(new WordsChange.Configure(spec)));
    }

    /// Sends the statuses to somebody else from now on: a page that was loaded again. The first one
    /// comes at once and tells the whole history.
    ///
    /// @param listener called as [Runs#startWords] says
    public void listen(Consumer<WordsRunStatus> listener) {
        tell(new RunCommand.Listen<>(delivery(listener)));
    }

    @Override
    public WordsWatch watch(FrameWatcher watcher) {
        return begin(new WordsWatch(this, watcher));
    }

    /// Brings a listener its statuses without holding up the run.
    static StatusListener<WordsTraining> delivery(Consumer<WordsRunStatus> listener) {
        StatusDelivery<WordsRunStatus> delivery =
                new StatusDelivery<>(listener, WordsRunStatus::then);
        return (training, playing) -> delivery.accept(training.status(playing));
    }
}
