package org.neuralplayground.runs;

import java.util.Optional;

/// A text playground, with the sentence that a page asks it to read.
record TextSight(Optional<String> sentence) implements Sight<TextTraining> {

    @Override
    public TextContent of(TextTraining training) {
        return training.content(sentence);
    }
}
