package org.neuralplayground.textframe;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.neuralplayground.nn.NetworkPass;
import org.neuralplayground.textplayground.ReadSentence;

/// Reads what a recurrent layer remembers after each word of a sentence.
final class StateReader {
    private final int layer;
    private final DrawnLayer drawn;

    private StateReader(int layer, DrawnLayer drawn) {
        this.layer = layer;
        this.drawn = drawn;
    }

    /// Of the scene's recurrent layer; empty without one.
    static Optional<StateReader> of(TextScene scene) {
        return IntStream.range(0, scene.layers().size())
                .filter(layer -> scene.layers().get(layer).isRecurrent())
                .mapToObj(layer -> new StateReader(layer, scene.layers().get(layer)))
                .findFirst();
    }

    /// The states of a pass.
    ///
    /// @param pass has learning buffers, and has taken the sentence forward as its only example
    SentenceReading.States read(NetworkPass pass, ReadSentence sentence) {
        int units = drawn.units();
        float[] steps = new float[sentence.sequence().size() * units];
        pass.copyStates(drawn.index(), 0, steps);
        int tokens = sentence.words().size();
        float[] values = new float[units * tokens];
        Arrays.fill(values, Float.NaN);
        for (int token = 0; token < tokens; token++) {
            int at = token;
            sentence.words()
                    .get(token)
                    .step()
                    .ifPresent(step -> {
                        for (int unit = 0; unit < units; unit++) {
                            values[unit * tokens + at] = steps[step * units + unit];
                        }
                    });
        }
        return new SentenceReading.States(layer, FiniteGrid.of(units, tokens, values));
    }
}
