package org.neuralplayground.runs;

import java.util.OptionalInt;

/// Word vectors, with the word whose neighbours a page asks for.
record WordsSight(OptionalInt word) implements Sight<WordsTraining> {

    @Override
    public WordsContent of(WordsTraining training) {
        return training.content(word);
    }
}
