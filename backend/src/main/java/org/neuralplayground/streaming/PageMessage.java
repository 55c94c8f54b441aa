package org.neuralplayground.streaming;

import org.neuralplayground.frame.Focus;
import org.neuralplayground.frame.Probe;

/// What a page may say. Only [PageMessageParser] makes one out of text.
sealed interface PageMessage {

    /// The frame of that number is drawn.
    record Acknowledge(long frame) implements PageMessage {}

    /// The page is seen, or hidden.
    record Visible(boolean visible) implements PageMessage {}

    /// What the page of a playground may wish to see.
    sealed interface PlaygroundWish extends PageMessage {}

    /// That unit's full map is wanted.
    record FocusOn(Focus focus) implements PlaygroundWish {}

    /// No unit's full map is wanted any longer.
    record FocusOff() implements PlaygroundWish {}

    /// The outputs at that point are wanted.
    record ProbeAt(Probe probe) implements PlaygroundWish {}

    /// No point's outputs are wanted any longer.
    record ProbeOff() implements PlaygroundWish {}

    /// What the page of a text playground may wish to see.
    sealed interface TextWish extends PageMessage {}

    /// That sentence is to be read.
    record SentenceOn(String text) implements TextWish {}

    /// No sentence is to be read any longer.
    record SentenceOff() implements TextWish {}

    /// What the page of word vectors may wish to see.
    sealed interface WordsWish extends PageMessage {}

    /// The neighbours of that word are wanted.
    record WordOn(int index) implements WordsWish {}

    /// No word's neighbours are wanted any longer.
    record WordOff() implements WordsWish {}
}
