package org.neuralplayground.runs;

import java.util.Optional;

/// One page's look at a text playground. Thread-safe.
public final class TextWatch extends Watch<TextTraining> {
    private volatile Optional<String> sentence = Optional.empty();

    TextWatch(TextRun run, FrameWatcher watcher) {
        super(run, watcher);
    }

    /// The sentence that each frame reads, of at most
    /// [org.neuralplayground.textplayground.TextPlaygroundLimits#MAX_SENTENCE] characters.
    public void setSentence(Optional<String> wanted) {
        sentence = wanted;
        tellRun();
    }

    @Override
    TextSight sight() {
        return new TextSight(sentence);
    }
}
