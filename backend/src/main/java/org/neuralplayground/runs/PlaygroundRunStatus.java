package org.neuralplayground.runs;

import java.util.Optional;
import org.neuralplayground.train.Divergence;
import org.neuralplayground.train.Evaluation;

/// How the run of a playground goes.
///
/// @param playing whether it trains on by itself
/// @param epoch whole passes over the training data
/// @param step updates of the weights
/// @param evaluation loss and score of the present weights
/// @param divergence why it stopped, where a number became infinite or not a number; the numbers
///   are then those before that step
/// @param history what changed in the loss chart
public record PlaygroundRunStatus(
        boolean playing,
        long epoch,
        long step,
        Evaluation evaluation,
        Optional<Divergence> divergence,
        HistoryUpdate history)
        implements RunStatus {

    /// This status and the next one in one: the state of that, and what both change in the chart.
    PlaygroundRunStatus then(PlaygroundRunStatus next) {
        return new PlaygroundRunStatus(
                next.playing,
                next.epoch,
                next.step,
                next.evaluation,
                next.divergence,
                history.then(next.history));
    }
}
