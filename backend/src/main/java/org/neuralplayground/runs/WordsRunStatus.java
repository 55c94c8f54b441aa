package org.neuralplayground.runs;

import java.util.OptionalDouble;

/// How a run of word vectors goes.
///
/// @param phase whether there is something to train
/// @param playing whether it trains on by itself, or will once its texts are prepared
/// @param epoch completed epochs
/// @param step pairs of neighbouring words from which it has learned
/// @param loss mean loss of the last epoch's pairs; empty before the first one has ended
/// @param history what changed in the chart of the loss, which has only a training part and begins
///   with epoch 1
public record WordsRunStatus(
        TextRunStatus.Phase phase,
        boolean playing,
        long epoch,
        long step,
        OptionalDouble loss,
        HistoryUpdate history)
        implements RunStatus {

    /// This status and the next one in one: the state of that, and what both change in the chart.
    WordsRunStatus then(WordsRunStatus next) {
        return new WordsRunStatus(
                next.phase,
                next.playing,
                next.epoch,
                next.step,
                next.loss,
                history.then(next.history));
    }
}
