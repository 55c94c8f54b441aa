package org.neuralplayground.ui.text;

import org.neuralplayground.text.Representation;
import org.neuralplayground.textplayground.TextPlaygroundSpec;

/// How texts become numbers, as a menu has it: a sequence whatever its length.
enum RepresentationChoice {
    MULTI_HOT,
    COUNTS,
    TF_IDF,
    SEQUENCE;

    static RepresentationChoice of(Representation representation) {
        return switch (representation) {
            case Representation.Bag bag -> valueOf(bag.name());
            case Representation.Sequence _ -> SEQUENCE;
        };
    }

    /// The representation itself; a sequence of a length that suits the spec's texts.
    Representation representation(TextPlaygroundSpec spec) {
        return switch (this) {
            case MULTI_HOT -> Representation.Bag.MULTI_HOT;
            case COUNTS -> Representation.Bag.COUNTS;
            case TF_IDF -> Representation.Bag.TF_IDF;
            case SEQUENCE ->
                    spec.text().representation() instanceof Representation.Sequence sequence
                            ? sequence
                            : TextDefaults.sequence(spec.source());
        };
    }
}
