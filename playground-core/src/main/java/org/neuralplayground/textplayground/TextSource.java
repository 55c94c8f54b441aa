package org.neuralplayground.textplayground;

import org.neuralplayground.corpus.Corpus;
import org.neuralplayground.corpus.PublishedTexts;
import org.neuralplayground.corpus.Sample;

/// Where the texts of a playground come from.
public sealed interface TextSource {

    /// Whether the texts come as Keras' numbers of words, in small letters and without marks, so
    /// that nothing is left to analyse in them.
    default boolean isNumbered() {
        return this instanceof Published(PublishedTexts texts)
                && switch (texts) {
                    case IMDB, REUTERS -> true;
                    case NSMC -> false;
                };
    }

    /// Texts that the product brings along.
    record Bundled(Sample sample) implements TextSource {}

    /// A person's own. They do not travel in a link.
    record Own(Corpus corpus) implements TextSource {}

    /// Texts that others have published, which the server keeps one copy of.
    record Published(PublishedTexts texts) implements TextSource {}
}
