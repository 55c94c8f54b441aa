package org.neuralplayground.ui.text;

import org.neuralplayground.corpus.PublishedTexts;
import org.neuralplayground.textplayground.FirstLayer;
import org.neuralplayground.textplayground.TextSource;

/// What stands there when a person asks for another way of reading.
final class TextDefaults {
    private static final int DIMENSIONS = 16;
    private static final int STATE_UNITS = 16;

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
