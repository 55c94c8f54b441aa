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

    /// The spec with this; of sequences the one that suits the texts, unless there is one.
    TextPlaygroundSpec in(TextPlaygroundSpec spec) {
        return switch (this) {
            case MULTI_HOT -> TextEdits.withRepresentation(spec, Representation.Bag.MULTI_HOT);
            case COUNTS -> TextEdits.withRepresentation(spec, Representation.Bag.COUNTS);
            case TF_IDF -> TextEdits.withRepresentation(spec, Representation.Bag.TF_IDF);
            case SEQUENCE ->
                    spec.network().first().readsSequences()
                            ? spec
                            : TextEdits.withReading(spec, Reading.POOLED);
        };
    }
}
