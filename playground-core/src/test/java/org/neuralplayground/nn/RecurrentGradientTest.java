package org.neuralplayground.nn;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.neuralplayground.kernel.Kernels;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.LayerSpec.Dense;
import org.neuralplayground.model.LayerSpec.Embedding;
import org.neuralplayground.model.LayerSpec.Recurrent;
import org.neuralplayground.model.LayerSpec.Recurrent.Cell;
import org.neuralplayground.model.LossSpec;
import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.model.Shape;
import org.neuralplayground.reference.GradientCheck;
import org.neuralplayground.spec.Activation;

@DisplayName("The gradient through time")
class RecurrentGradientTest {

    private static void check(Shape input, int examples, LayerSpec... layers) {
        List<LayerSpec> all = new ArrayList<>(List.of(layers));
        all.add(new Dense(2, Activation.LINEAR));
        ModelSpec spec = new ModelSpec(input, all, new LossSpec.SquaredError());
        new GradientCheck(spec, examples, Kernels.fastest()).run(true);
    }

    @ParameterizedTest(name = "{0}, {1} units, {2} steps, {3} examples")
    @CsvSource({
        "SIMPLE, 1, 1, 1", "SIMPLE, 1, 4, 7", "SIMPLE, 5, 1, 19", "SIMPLE, 5, 4, 1",
        "SIMPLE, 5, 4, 7", "SIMPLE, 5, 4, 19", "SIMPLE, 1, 4, 19", "SIMPLE, 5, 1, 7",
        "LSTM, 1, 1, 1", "LSTM, 1, 4, 7", "LSTM, 5, 1, 19", "LSTM, 5, 4, 1",
        "LSTM, 5, 4, 7", "LSTM, 5, 4, 19", "LSTM, 1, 4, 19", "LSTM, 5, 1, 7",
        "GRU, 1, 1, 1", "GRU, 1, 4, 7", "GRU, 5, 1, 19", "GRU, 5, 4, 1",
        "GRU, 5, 4, 7", "GRU, 5, 4, 19", "GRU, 1, 4, 19", "GRU, 5, 1, 7"
    })
    void agreesWithTheReferenceForLastStatesAndForSequences(
            Cell cell, int units, int steps, int examples) {
        Shape input = new Shape.Sequence(steps, 3);
        Recurrent last = new Recurrent(cell, units, false);
        check(input, examples, last);
        for (Cell below : Cell.values()) {
            check(input, examples, new Recurrent(below, 2, true), last);
        }
        check(input, examples, new Recurrent(cell, units, true), last);
    }

    @ParameterizedTest
    @EnumSource(Cell.class)
    void agreesWithTheReferenceThroughAnEmbedding(Cell cell) {
        Embedding embedding = new Embedding(6, 3);
        for (int steps : new int[] {1, 4}) {
            for (int examples : new int[] {1, 7, 19}) {
                check(
                        new Shape.Tokens(steps),
                        examples,
                        embedding,
                        new Recurrent(cell, 5, true),
                        new Recurrent(cell, 2, false));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Cell.class)
    void agreesWithTheReferenceOverFortySteps(Cell cell) {
        check(new Shape.Sequence(40, 2), 3, new Recurrent(cell, 3, false));
    }
}
