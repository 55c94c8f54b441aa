package org.neuralplayground.textframe;

import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.model.Shape;

/// How many texts a network can read at each frame. Where it goes word by word, hundreds of texts
/// would take longer than training may stand still: then there are fewer.
final class ReadingWork {
    /// Of one frame, in the recurrent layers: 5 to 10 ms.
    private static final long MOST_MULTIPLICATIONS = 100_000_000;

    /// A map of activations with fewer columns says little.
    private static final int FEWEST_TEXTS = 60;

    /// The most texts, in [60, `most`].
    static int mostTexts(ModelSpec model, int most) {
        long work = 0;
        Shape shape = model.input();
        for (int index = 0; index < model.layers().size(); index++) {
            work += multiplications(model.layers().get(index), shape);
            shape = model.outputShapes().get(index);
        }
        return Math.clamp(MOST_MULTIPLICATIONS / Math.max(1, work), FEWEST_TEXTS, most);
    }

    /// Of one text; the layers that see it as a whole count for nothing beside the others.
    private static long multiplications(LayerSpec layer, Shape input) {
        if (layer instanceof LayerSpec.Recurrent(var cell, int units, _)
                && input instanceof Shape.Sequence(int steps, int features)) {
            int gates =
                    switch (cell) {
                        case SIMPLE -> 1;
                        case GRU -> 3;
                        case LSTM -> 4;
                    };
            return (long) steps * gates * units * (features + units);
        }
        return 0;
    }

    private ReadingWork() {}
}
