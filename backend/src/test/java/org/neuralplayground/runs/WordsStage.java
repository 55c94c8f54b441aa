package org.neuralplayground.runs;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.neuralplayground.runs.TextRunStatus.Phase;
import org.neuralplayground.wordplayground.WordsSpec;

/// The run of word vectors on the test's own thread; its texts are prepared on the shelf's.
final class WordsStage extends ActorStage<WordsTraining, WordsRunStatus> {
    private final WordsRun run = new WordsRun("test", address());

    /// A look at the clock takes a microsecond, so a slice has some thousand texts.
    WordsStage(WordsSpec spec, TextShelf shelf) {
        super(later -> new WordsTraining(spec, shelf, later), Duration.ofNanos(1_000));
    }

    WordsRun run() {
        return run;
    }

    /// Waits for the shelf's answer and lets the run take it in.
    WordsRunStatus awaitAnswer() {
        await().pollInSameThread().until(() -> !(now().phase() instanceof Phase.Preparing));
        return now();
    }

    @Override
    WordsRunStatus status(WordsTraining training, boolean playing) {
        return training.status(playing);
    }
}
