package org.neuralplayground.runs;

import java.util.OptionalInt;

/// One page's look at word vectors. Thread-safe.
public final class WordsWatch extends Watch<WordsTraining> {
    private volatile OptionalInt word = OptionalInt.empty();

    WordsWatch(WordsRun run, FrameWatcher watcher) {
        super(run, watcher);
    }

    /// The word whose neighbours the frames carry, by its index among the shown ones; one that is
    /// not there has none.
    public void setWord(OptionalInt wanted) {
        word = wanted;
        tellRun();
    }

    @Override
    WordsSight sight() {
        return new WordsSight(word);
    }
}
