package org.neuralplayground.runs;

import java.util.concurrent.CompletableFuture;
import org.neuralplayground.textplayground.TextAssessment;
import org.neuralplayground.textplayground.TextPlaygroundSpec;

/// What may change in a text playground under way.
sealed interface TextChange extends TrainingChange<TextTraining> {

    record Configure(TextPlaygroundSpec spec) implements TextChange {
        @Override
        public Outcome applyTo(TextTraining training) {
            return training.configure(spec) ? Outcome.STARTED_ANEW : Outcome.GOES_ON;
        }
    }

    /// Asks how good the network is on the texts that it never saw. Changes nothing.
    ///
    /// @param answer gets it; a failure where there is no network
    record Assess(CompletableFuture<TextAssessment> answer) implements TextChange {
        @Override
        public Outcome applyTo(TextTraining training) {
            training.assess().ifPresentOrElse(answer::complete, () -> fail("ready"));
            return Outcome.GOES_ON;
        }

        /// Says why there is no answer.
        ///
        /// @param missing what a run must be
        void fail(String missing) {
            answer.completeExceptionally(
                    new IllegalStateException(
                            "a run must be %s to be assessed, was not".formatted(missing)));
        }
    }

    /// The shelf has an answer.
    ///
    /// @param order the number of the question; any but the newest means nothing any more
    record Prepared(long order, TextRunStatus.Phase phase) implements TextChange {
        @Override
        public Outcome applyTo(TextTraining training) {
            training.prepared(order, phase);
            return training.isOver() ? Outcome.STARTED_ANEW : Outcome.GOES_ON;
        }
    }
}
