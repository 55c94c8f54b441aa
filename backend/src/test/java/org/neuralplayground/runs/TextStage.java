package org.neuralplayground.runs;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.neuralplayground.runs.TextRunStatus.Phase;
import org.neuralplayground.textplayground.TextPlaygroundSpec;
import org.neuralplayground.train.Workers;

/// The run of a text playground on the test's own thread; its texts are prepared on the shelf's.
final class TextStage extends ActorStage<TextTraining, TextRunStatus> {
    private final TextRun run = new TextRun("test", address());

    /// A look at the clock takes a microsecond, so a slice has some thousand batches.
    TextStage(TextPlaygroundSpec spec, TextShelf shelf) {
        super(
                later -> new TextTraining(spec, shelf, Workers.CALLER, later),
                Duration.ofNanos(1_000));
    }

    TextRun run() {
        return run;
    }

    /// Waits for the shelf's answer and lets the run take it in.
    TextRunStatus awaitAnswer() {
        await().pollInSameThread().until(() -> !(now().phase() instanceof Phase.Preparing));
        return now();
    }

    @Override
    TextRunStatus status(TextTraining training, boolean playing) {
        return training.status(playing);
    }
}
