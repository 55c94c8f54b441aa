package org.neuralplayground.runs;

import java.time.Duration;
import org.neuralplayground.spec.PlaygroundSpec;

/// The run of a playground on the test's own thread.
final class RunStage extends ActorStage<PlaygroundTraining, PlaygroundRunStatus> {
    private final PlaygroundRun run = new PlaygroundRun("test", address());

    /// A look at the clock takes a microsecond, so a slice has some thousand batches.
    RunStage(PlaygroundSpec spec) {
        this(spec, Duration.ofNanos(1_000));
    }

    /// @param tick how long the run believes a look at the clock to take; it looks after each batch
    RunStage(PlaygroundSpec spec, Duration tick) {
        super(_ -> new PlaygroundTraining(spec), tick);
    }

    PlaygroundRun run() {
        return run;
    }

    @Override
    PlaygroundRunStatus status(PlaygroundTraining training, boolean playing) {
        return training.status(playing);
    }
}
