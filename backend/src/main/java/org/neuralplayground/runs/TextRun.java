package org.neuralplayground.runs;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.pekko.actor.typed.ActorRef;
import org.neuralplayground.textplayground.TextAssessment;
import org.neuralplayground.textplayground.TextPlaygroundSpec;

/// The live run of a text playground. Its texts are prepared elsewhere; until then it can be told
/// to play, and then does as soon as it can. Once its last epoch is done it can only be reset or
/// configured anew.
public final class TextRun extends Run<TextTraining> {
    private final Set<TextChange.Assess> questions = ConcurrentHashMap.newKeySet();

    TextRun(String id, ActorRef<RunCommand<TextTraining>> actor) {
        super(id, actor);
    }

    /// Pauses at epoch 0 of another playground. Equal to the present one, it does nothing, unless
    /// texts could not be had: then it looks for them again.
    public void configure(TextPlaygroundSpec spec) {
        tell(new RunCommand.Apply<>(new TextChange.Configure(spec)));
    }

    /// Sends the statuses to somebody else from now on: a page that was loaded again. The first one
    /// comes at once and tells the whole history.
    ///
    /// @param listener called as [Runs#startText] says
    public void listen(Consumer<TextRunStatus> listener) {
        tell(new RunCommand.Listen<>(delivery(listener)));
    }

    /// Asks how good the network is on the test part, as it is now. Training waits for it, so ask
    /// when it is wanted.
    ///
    /// @return fails with an [IllegalStateException] where texts are not prepared, and as soon as
    ///   the run is over
    public CompletionStage<TextAssessment> assess() {
        CompletableFuture<TextAssessment> answer = new CompletableFuture<>();
        TextChange.Assess question = new TextChange.Assess(answer);
        questions.add(question);
        var _ = answer.whenComplete((_, _) -> questions.remove(question));
        tell(new RunCommand.Apply<>(question));
        if (isOver()) {
            question.fail("live");
        }
        return answer;
    }

    @Override
    void ended() {
        super.ended();
        questions.forEach(question -> question.fail("live"));
    }

    @Override
    public TextWatch watch(FrameWatcher watcher) {
        return begin(new TextWatch(this, watcher));
    }

    /// Brings a listener its statuses without holding up the run.
    static StatusListener<TextTraining> delivery(Consumer<TextRunStatus> listener) {
        StatusDelivery<TextRunStatus> delivery =
                new StatusDelivery<>(listener, TextRunStatus::then);
        return (training, playing) -> delivery.accept(training.status(playing));
    }
}
