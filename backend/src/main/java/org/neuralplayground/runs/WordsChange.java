package org.neuralplayground.runs;

import org.neuralplayground.wordplayground.WordsSpec;

/// What may change in word vectors under way.
sealed interface WordsChange extends TrainingChange<WordsTraining> {

    record Configure(WordsSpec spec) implements WordsChange {
        @Override
        public Outcome applyTo(WordsTraining training) {
            return training.configure(spec) ? Outcome.STARTED_ANEW : Outcome.GOES_ON;
        }
    }

    /// The shelf has an answer.
    ///
    /// @param order the number of the question; any but the newest means nothing any more
    record Prepared(long order, PreparedWords words) implements WordsChange {
        @Override
        public Outcome applyTo(WordsTraining training) {
            training.prepared(order, words);
            return training.isOver() ? Outcome.STARTED_ANEW : Outcome.GOES_ON;
        }
    }
}
