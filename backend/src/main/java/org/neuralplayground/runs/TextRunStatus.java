package org.neuralplayground.runs;

import java.util.Optional;
import java.util.OptionalInt;
import org.neuralplayground.fit.Fit;
import org.neuralplayground.spec.Violation;
import org.neuralplayground.textplayground.PreparedTexts;
import org.neuralplayground.train.Scores;

/// How a run of a text playground goes: what a page says in words and draws in its chart.
///
/// @param phase whether there is something to train
/// @param playing whether it trains on by itself, or will once its texts are prepared
/// @param epoch completed epochs
/// @param step updates of the weights
/// @param training scores of the last epoch, or of the first weights; empty unless ready
/// @param validation the same of the validation part; empty without one
/// @param bestEpoch the epoch of the least validation loss, from 1
/// @param ending why training is over; empty while it is not
/// @param history what changed in the loss chart, whose test part is the validation
public record TextRunStatus(
        Phase phase,
        boolean playing,
        int epoch,
        long step,
        Optional<Scores> training,
        Optional<Scores> validation,
        OptionalInt bestEpoch,
        Optional<Fit.Ending> ending,
        HistoryUpdate history)
        implements RunStatus {

    /// Whether there is something to train.
    public sealed interface Phase {

        /// Texts are read and become numbers.
        record Preparing() implements Phase {}

        /// There is nothing to train.
        ///
        /// @param reason the rule that the texts break
        record Refused(Violation reason) implements Phase {}

        /// Published texts are not here: see the package `datasets`.
        record Missing() implements Phase {}

        /// A file of published texts cannot be read.
        ///
        /// @param reason in words for a developer
        record Damaged(String reason) implements Phase {}

        /// The texts of the network that trains.
        record Ready(PreparedTexts texts) implements Phase {}
    }

    /// This status and the next one in one: the state of that, and what both change in the chart.
    TextRunStatus then(TextRunStatus next) {
        return new TextRunStatus(
                next.phase,
                next.playing,
                next.epoch,
                next.step,
                next.training,
                next.validation,
                next.bestEpoch,
                next.ending,
                history.then(next.history));
    }
}
