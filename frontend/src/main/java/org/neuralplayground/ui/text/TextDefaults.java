package org.neuralplayground.ui.text;

import org.neuralplayground.corpus.PublishedTexts;
import org.neuralplayground.text.Representation;
import org.neuralplayground.textplayground.FirstLayer;
import org.neuralplayground.textplayground.TextSource;

/// What stands there when a person asks for another way of reading.
final class TextDefaults {
    private static final int DIMENSIONS = 16;
    private static final int STATE_UNITS = 16;

    /// Nine in ten texts of the samples are shorter.
    private static final int SHORT_SEQUENCE = 40;

    /// What Chollet's lessons keep of a review or newswire for a recurrent network is 500; at 200
    /// an epoch takes seconds instead of minutes.
    private static final int LONG_SEQUENCE = 200;

    /// A layer that reads in another way, as large as the one before where it had a size.
    static FirstLayer layer(Reading reading, FirstLayer before) {
        return reading.layer(dimensions(before), stateUnits(before));
    }

    /// Numbers of an embedded word, or what they would be.
    static int dimensions(FirstLayer layer) {
        return switch (layer) {
            case FirstLayer.Bag _ -> DIMENSIONS;
            case FirstLayer.Pooled(int dimensions) -> dimensions;
            case FirstLayer.Recurrent(_, int dimensions, _) -> dimensions;
        };
    }

    /// Numbers of the state, or what they would be.
    static int stateUnits(FirstLayer layer) {
        return layer instanceof FirstLayer.Recurrent(_, _, int units) ? units : STATE_UNITS;
    }

    /// A sequence that keeps most texts whole.
    static Representation.Sequence sequence(TextSource source) {
        return Representation.Sequence.ofLength(
                areNumbered(source) ? LONG_SEQUENCE : SHORT_SEQUENCE);
    }

    /// Whether texts come as numbers of whole words, which neither lose endings nor make pairs.
    static boolean areNumbered(TextSource source) {
        return source instanceof TextSource.Published(PublishedTexts texts)
                && switch (texts) {
                    case IMDB, REUTERS -> true;
                    case NSMC -> false;
                };
    }

    private TextDefaults() {}
}
